import type { Http, HttpAnswer } from '../../ports.js';
import type { Limits, TimeLeft } from './wait.js';

const MAX_REDIRECTS = 3;

/** The answer to a GET, redirects followed within the origin: elsewhere it is no more this endpoint's. */
export async function fetchPage(http: Http, url: string, left: TimeLeft): Promise<HttpAnswer> {
  let target = new URL(url);
  for (let hop = 0; ; hop++) {
    const answer = await fetchFirst(http, target.href, left());
    const next = answer.ok ? computeNext(answer, target) : undefined;
    if (next === undefined || hop === MAX_REDIRECTS) return answer;
    target = next;
  }
}

/** The first answer, whatever it is. */
export function fetchFirst(http: Http, url: string, limits: Limits): Promise<HttpAnswer> {
  return http.send({
    url,
    method: 'GET',
    headers: { accept: 'text/html,*/*;q=0.8' },
    maxRedirects: 0,
    ...limits,
  });
}

function computeNext({ status, headers }: Extract<HttpAnswer, { ok: true }>, from: URL): URL | undefined {
  const { location } = headers;
  if (status < 300 || status > 399 || location === undefined || !URL.canParse(location, from.href))
    return undefined;
  const next = new URL(location, from.href);
  return next.origin === from.origin ? next : undefined;
}
