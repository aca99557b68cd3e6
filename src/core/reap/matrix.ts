import type { ReapLine, ReapMatrix, ReapMatrixEntry } from './reap-report.js';

/**
 * "A matrix will generate a maximum of 256 jobs per workflow run":
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
const MAX_ENTRIES = 256;
/** Warnings and what is only written take no time; an input still has to fit an environment variable (128 KiB on Linux). */
const LIGHT_PER_ENTRY = 1000;

/** Spreads the lines over at most 256 entries. */
export function computeMatrix(lines: readonly ReapLine[]): ReapMatrix {
  const light = cut(
    lines.filter(({ action }) => action !== 'end' && action !== 'leave'),
    LIGHT_PER_ENTRY,
  ).slice(0, MAX_ENTRIES / 2);
  const ends = lines.filter(({ action }) => action === 'end');
  const perEntry = Math.ceil(ends.length / (MAX_ENTRIES - light.length));
  return { include: [...cut(ends, perEntry), ...light].map(toEntry) };
}

function toEntry(lines: readonly ReapLine[]): ReapMatrixEntry {
  const join = (values: readonly (string | number)[]) => [...new Set(values)].join(' ');
  return {
    pr: join(lines.flatMap(({ pullNumber }) => pullNumber ?? [])),
    environment: join(lines.map(({ environment }) => environment)),
    reason: join(lines.map(({ cause }) => cause)),
  };
}

function cut<T>(items: readonly T[], size: number): T[][] {
  const count = size > 0 ? Math.ceil(items.length / size) : 0;
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
