import { z } from 'zod';
import { parseHostRule } from '../../smoke/targets/host-rule.js';

export const allowHosts = z
  .array(
    z.string().refine((text) => parseHostRule(text) !== undefined, {
      error: ({ input }) =>
        `must be a host, \`*.domain\`, an address or a range, not ${JSON.stringify(input)}`,
    }),
  )
  .max(100)
  .optional()
  .meta({
    description:
      'Names (`status.example.com`, `*.example.com`), addresses and ranges that checks may ask beside the hosts of ' +
      'outputs. Without it they may ask any that the file names; what leads elsewhere is kept to public addresses.',
    examples: [['status.example.com', '10.0.0.0/8']],
  });
