import type { Filler } from '../filler.js';
import type { HttpCheck } from './check.js';

/** An HTTP check with its references replaced. */
export function fillHttp(check: HttpCheck, { text, pattern, tree }: Filler): HttpCheck {
  const { url, headers, expect } = check;
  return {
    ...check,
    url: text(url),
    headers: mapValues(headers, text),
    expect: {
      ...expect,
      ...(expect.body === undefined ? {} : { body: pattern(expect.body) }),
      header: mapValues(expect.header, pattern),
      json: mapValues(expect.json, tree),
    },
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
