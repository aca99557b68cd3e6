import { formatSpan } from '../../report/time.js';
import type { PercentileLimit } from './check.js';

/** The smallest of the values that is not below `percent` of them (nearest rank); NaN where there are none. */
export function computePercentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** Every percentile of the times that is not below its limit. */
export function judgePercentiles(times: readonly number[], limits: readonly PercentileLimit[]): string[] {
  return limits.flatMap(({ percent, ms }) => {
    const found = computePercentile(times, percent);
    return found < ms
      ? []
      : [`p${percent} of ${times.length} answers is ${Math.round(found)} ms, expected under ${ms} ms`];
  });
}

/** `p50 34 ms, p95 120 ms of 20`. */
export function describeTimes(times: readonly number[]): string {
  const [middle, high] = [50, 95].map((percent) => formatSpan(computePercentile(times, percent)));
  return `p50 ${middle}, p95 ${high} of ${times.length}`;
}
