import type { Filler } from '../filler.js';
import type { LogCheck } from './check.js';

/** A log check with its references replaced. */
export const fillLog = (check: LogCheck, { text, pattern }: Filler): LogCheck => ({
  ...check,
  pattern: pattern(check.pattern),
  groups: check.groups.map(text),
});

/** What is looked for, and where. */
export const renderLogTarget = ({ pattern, groups }: LogCheck): string =>
  `log ${pattern} in ${groups.length === 0 ? 'all log groups' : groups.join(', ')}`;
