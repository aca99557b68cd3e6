import type { SmokeCheck } from '../config/config.js';
import {
  type InterpolationValues,
  interpolate,
  interpolatePattern,
  interpolateTree,
} from '../config/interpolation.js';

/** A check with all its references replaced. Throws MayflyError for an output that does not exist. */
export function interpolateCheck(check: SmokeCheck, values: InterpolationValues): SmokeCheck {
  const { url, name, headers, expect } = check;
  const text = (value: string): string => interpolate(value, values);
  const pattern = (value: string): string => interpolatePattern(value, values);
  return {
    ...check,
    name: text(name),
    url: text(url),
    headers: mapValues(headers, text),
    expect: {
      ...expect,
      ...(expect.body === undefined ? {} : { body: pattern(expect.body) }),
      header: mapValues(expect.header, pattern),
      json: mapValues(expect.json, (value) => interpolateTree(value, values)),
    },
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
