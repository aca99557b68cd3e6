import { z } from 'zod';
import { DURATION_PATTERN, formatDuration, parseDuration } from '../../text/duration.js';
import { quote } from '../issue.js';

interface DurationLimits {
  readonly min: string;
  readonly max: string;
  readonly examples: readonly string[];
}

/** A duration as people write it, read as milliseconds. Both limits are durations and belong to the range. */
export function duration({ min, max, examples }: DurationLimits) {
  const message = `must be a duration such as ${examples[0]}`;
  const [minMs, maxMs] = [parseDuration(min) ?? 0, parseDuration(max) ?? 0];
  const range = `must be between ${min} and ${max}`;
  return z
    .string({
      error: ({ input }) =>
        typeof input === 'number' ? `must be a duration with a unit, such as ${examples[0]}` : message,
    })
    .regex(DURATION_PATTERN, message)
    .meta({ examples: [...examples] })
    .refine((text) => isWithin(parseDuration(text), minMs, maxMs), {
      error: ({ input }) => `${range}, not ${formatDuration(parseDuration(String(input)) ?? 0)}`,
    })
    .transform((text) => parseDuration(text) ?? 0);
}

/** A text that is no duration has its own message already. */
function isWithin(ms: number | undefined, min: number, max: number): boolean {
  return ms === undefined || (ms >= min && ms <= max);
}

/** A path of a file or folder that stays inside the working directory. */
export const relativePath = z
  .string()
  .min(1, 'must name a file or folder')
  .refine((path) => !/^(?:[/\\~]|[A-Za-z]:)/.test(path), {
    error: ({ input }) => `must be relative to the working directory, not ${quote(input)}`,
  })
  .refine((path) => !leavesFolder(path), {
    error: ({ input }) => `must stay inside the working directory, not ${quote(input)}`,
  })
  .refine((path) => !/\p{Cc}/u.test(path), 'must not hold control characters');

function leavesFolder(path: string): boolean {
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

/** A text of at least one character, on one line. */
export const oneLine = z
  .string()
  .min(1, 'must not be empty')
  .max(200, 'must be at most 200 characters')
  .refine((text) => !/\p{Cc}/u.test(text), 'must be one line without control characters');
