import type { SizeExpectation } from './check.js';

const UNITS = { B: 1, KB: 1024, MB: 1024 * 1024 } as const;
type Unit = keyof typeof UNITS;

export const SIZE_PATTERN = /^\d+(?:\.\d+)?\s?(?:B|KB|MB)$/;

/** `200KB` in bytes, a KB being 1,024; undefined for what is no size. */
export function parseSize(text: string): number | undefined {
  const parts = SIZE_PATTERN.test(text) ? /^(?<count>[\d.]+)\s?(?<unit>\w+)$/.exec(text)?.groups : undefined;
  return parts === undefined ? undefined : Math.round(Number(parts.count) * UNITS[parts.unit as Unit]);
}

/** `210 KB`; bytes in full below one KB. */
function formatSize(bytes: number): string {
  const unit: Unit = bytes < UNITS.KB ? 'B' : bytes < UNITS.MB ? 'KB' : 'MB';
  return `${Number((bytes / UNITS[unit]).toFixed(1))} ${unit === 'B' ? 'bytes' : unit}`;
}

export interface BodySize {
  readonly size: number;
  /** More followed than was counted. */
  readonly uncounted: boolean;
}

export function judgeSize({ size, uncounted }: BodySize, { min, max }: SizeExpectation): string[] {
  const found = `body is ${uncounted ? 'more than ' : ''}${formatSize(size)}`;
  if (min !== undefined && size < min) return [`${found}, expected at least ${formatSize(min)}`];
  if (max !== undefined && (size > max || uncounted))
    return [`${found}, expected at most ${formatSize(max)}`];
  return [];
}
