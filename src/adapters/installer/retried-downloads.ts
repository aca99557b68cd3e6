import { MayflyError } from '../../core/errors.js';
import type { Clock, DownloadLimits, Downloads, Log } from '../../ports.js';

/** Before each attempt after the first. */
const WAITS_MS = [1_000, 3_000, 9_000];

/** Downloads that are tried four times, unless there is no point in it; each retry is said in the log. */
export function retryDownloads(options: {
  readonly downloads: Downloads;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Log;
}): Downloads {
  return { fetch: (url, limits) => fetchWithRetries({ ...options, url, limits }) };
}

async function fetchWithRetries(request: {
  readonly downloads: Downloads;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Log;
  readonly url: string;
  readonly limits: DownloadLimits;
}): Promise<Uint8Array> {
  const { downloads, clock, log, url, limits } = request;
  const attempts = WAITS_MS.length + 1;
  for (const [index, wait] of WAITS_MS.entries()) {
    try {
      return await downloads.fetch(url, limits);
    } catch (error) {
      if (!(error instanceof MayflyError) || error.final) throw error;
      log.info(`${error.message}; attempt ${index + 2} of ${attempts} in ${wait / 1000} s`);
      await clock.sleep(wait, limits.signal);
    }
  }
  return downloads.fetch(url, limits);
}
