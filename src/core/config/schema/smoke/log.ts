import { z } from 'zod';
import type { LogCheck } from '../../../smoke/log/check.js';
import { textPattern } from '../http-expectation.js';
import { duration, oneLine } from '../texts.js';
import { type Common, commonKeys } from './common.js';

export const logSchema = z.strictObject({
  log: textPattern.meta({
    description:
      'Text or `/regular expression/` that no line may match in the log groups of the environment since its deploy.',
    examples: ['/ERROR|panic/'],
  }),
  groups: z
    .array(oneLine)
    .max(50)
    .default([])
    .meta({
      description:
        'Globs of the names of log groups, `**` for any number of parts. Default: all of the environment.',
      examples: [['/aws/lambda/*']],
    }),
  watch: duration({ min: '0s', max: '5m', examples: ['5s'] })
    .prefault('5s')
    .meta({
      description: 'How long lines are waited for, at most 5m: they arrive late. A match ends it.',
    }),
  ...commonKeys,
});

export type ParsedLogCheck = z.output<typeof logSchema>;

export function toLogCheck({ log, groups, watch }: ParsedLogCheck, common: Common): LogCheck {
  return { ...common, kind: 'log', pattern: log, groups, watchMs: watch };
}
