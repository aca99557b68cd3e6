import type { Dispatcher } from 'undici';
import { type FailureDetails, MayflyError } from '../../core/errors.js';
import type { DownloadLimits, Downloads } from '../../ports.js';
import { explainConnectionError } from './connection-errors.js';
import { Deadline, DeadlineError } from './deadline.js';
import { createDispatcher } from './dispatcher.js';
import { type Exchange, runExchange, startProgress } from './exchange.js';
import { describeUrl } from './redirects.js';

const MAX_REDIRECTS = 5;

export type ClosableDownloads = Downloads & { close(): Promise<void> };

export function createDownloads(dispatcher: Dispatcher = createDispatcher()): ClosableDownloads {
  return {
    fetch: (url, limits) => fetchFile({ url: new URL(url), limits, dispatcher }),
    close: () => dispatcher.destroy(),
  };
}

interface Download {
  readonly url: URL;
  readonly limits: DownloadLimits;
  readonly dispatcher: Dispatcher;
}

async function fetchFile(download: Download): Promise<Uint8Array> {
  const { url, limits } = download;
  const { status, body, url: last } = await exchange(download);
  if (status !== 200) {
    throw failure(url, `status ${status} from ${describeUrl(last)}`, { final: isRefusal(status) });
  }
  if (body.cut) throw failure(url, `it is larger than ${limits.maxBytes} bytes`, { final: true });
  return body.bytes;
}

async function exchange({ url, limits, dispatcher }: Download): Promise<Exchange> {
  const progress = startProgress(url);
  using deadline = new Deadline(limits.timeoutMs, limits.signal);
  try {
    return await runExchange({
      dispatchers: { any: dispatcher, publicOnly: dispatcher },
      deadline,
      first: { url, method: 'GET', headers: { 'accept-encoding': 'identity' } },
      maxRedirects: MAX_REDIRECTS,
      read: () => ({ encodings: '', limits: { keep: limits.maxBytes, count: limits.maxBytes } }),
      progress,
    });
  } catch (error) {
    throw failure(url, explain(error, progress.url, limits.timeoutMs), { cause: error });
  }
}

/** Refusals that pass by themselves: 408 a slow request, 425 a too early one, 429 too many of them. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && !PASSING.has(status);
}

function explain(error: unknown, url: URL, timeoutMs: number): string {
  if (!(error instanceof DeadlineError)) return explainConnectionError(error, url);
  return error.timedOut ? `it took more than ${timeoutMs / 1000} s` : 'the run was cancelled';
}

function failure(url: URL, why: string, details: Pick<FailureDetails, 'cause' | 'final'> = {}): MayflyError {
  return new MayflyError(`${describeUrl(url)} can't be downloaded: ${why}`, {
    kind: 'outside',
    hint: 'Check that this machine reaches the address; HTTPS_PROXY and NO_PROXY are followed.',
    ...details,
  });
}
