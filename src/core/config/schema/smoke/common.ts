import { z } from 'zod';
import type { CheckBase } from '../../../smoke/check-base.js';
import { duration, oneLine } from '../texts.js';

/** Keys of every smoke check. */
export const commonKeys = {
  name: oneLine.optional().meta({
    description:
      'Name for people, one of a kind. Default: the URL as written, or the kind and what it asks, such as `tls ${outputs.host}:443`.',
    examples: ['home page'],
  }),
  within: duration({ min: '0s', max: '1h', examples: ['2m'] })
    .prefault('60s')
    .meta({
      description: 'The check is retried until then, at most 1h. `0s`: one attempt.',
    }),
  timeout: duration({ min: '100ms', max: '5m', examples: ['10s'] })
    .prefault('10s')
    .meta({
      description: 'Limit of one attempt, 100ms to 5m.',
    }),
  optional: z.boolean().default(false).meta({
    description: 'A failing optional check warns and does not change the verdict.',
  }),
  after: z
    .array(oneLine)
    .max(50)
    .default([])
    .meta({
      description:
        'Names of checks and commands that must have ended before; it is skipped when one of them failed that is not optional.',
      examples: [['home page']],
    }),
};

/** What `to-checks.ts` gives for the keys that all kinds share. */
export type Common = CheckBase;
