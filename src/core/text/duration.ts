const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const;

/** Units from long to short, each at most once: `72h`, `1h30m`, `800ms`. Also published in the JSON Schema. */
export const DURATION_PATTERN =
  /^(?=\d)(?:\d{1,9}d)?(?:\d{1,9}h)?(?:\d{1,9}m(?!s))?(?:\d{1,9}s)?(?:\d{1,9}ms)?$/;

/** Milliseconds, or undefined when `text` is not a duration. */
export function parseDuration(text: string): number | undefined {
  if (!DURATION_PATTERN.test(text)) return undefined;
  const parts = text.matchAll(/(?<count>\d+)(?<unit>ms|[dhms])/g);
  return [...parts].reduce((sum, { groups }) => sum + Number(groups?.count) * unitMs(groups?.unit), 0);
}

function unitMs(name: string | undefined): number {
  return UNITS.find(([unit]) => unit === name)?.[1] ?? 0;
}

/** The shortest text that `parseDuration` reads back; fractions of a millisecond are rounded. */
export function formatDuration(ms: number): string {
  let rest = Math.max(0, Math.round(ms));
  if (rest === 0) return '0s';
  return UNITS.map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? '' : `${count}${unit}`;
  }).join('');
}
