import { z } from 'zod';
import { MAX_NAME_LENGTH, NAME_PATTERN, sanitizeName } from '../environment/name.js';
import { suggest } from '../text/suggest.js';
import { quote } from './issue.js';
import { REGIONS } from './regions.js';
import { allowHosts } from './schema/allow-hosts.js';
import { commandsSchema, hooksSchema } from './schema/commands.js';
import { policySchema } from './schema/policy.js';
import { smokeSchema } from './schema/smoke.js';
import { sourceSchema } from './schema/source.js';
import { stateSchema } from './schema/state.js';
import { duration, oneLine } from './schema/texts.js';

const name = z
  .string()
  .superRefine((text, context) => {
    if (NAME_PATTERN.test(text) && text.length <= MAX_NAME_LENGTH) return;
    const nearest = sanitizeName(text);
    context.addIssue({
      code: 'custom',
      message: `must be at most ${MAX_NAME_LENGTH} of a-z, 0-9 and single hyphens inside, not ${quote(text)}`,
      params: { hint: nearest === '' ? 'such as `name: shop`' : `use \`${nearest}\`` },
    });
  })
  .optional()
  .meta({
    description: "Start of the environment's name, `<name>-pr-<number>`. Default: the repository's name.",
    examples: ['shop'],
  });

const region = z
  .string()
  .superRefine((text, context) => {
    if (REGIONS.includes(text)) return;
    const nearest = suggest(text, REGIONS);
    const hint = nearest === undefined ? 'a region looks like `eu-west-1`' : `did you mean \`${nearest}\`?`;
    context.addIssue({ code: 'custom', message: `${quote(text)} is not an AWS region`, params: { hint } });
  })
  .optional()
  .meta({ description: 'AWS region. Default: AWS_REGION.', examples: ['eu-west-1', 'us-east-1'] });

const checks = z
  .strictObject({
    smoke: smokeSchema,
    fail_fast: z.boolean().default(false).meta({
      description: 'The first check or command that fails and is not optional ends all others.',
    }),
    allow_hosts: allowHosts,
    concurrency: z.number().int().min(1).max(200).default(20).meta({
      description: 'How many attempts of smoke checks may be under way at the same time, 1 to 200.',
    }),
    commands: commandsSchema,
    policy: policySchema,
  })
  .prefault({})
  .meta({ description: 'What must hold for the environment to be live.' });

/** The configuration file as written. Types, messages, defaults and the published JSON Schema come from here. */
export const configSchema = z
  .strictObject({
    name,
    region,
    source: sourceSchema,
    strategy: z.enum(['update', 'replace']).default('update').meta({
      description:
        '`update` changes the environment in place. `replace` makes a new copy of it for each commit and shows it once it passes.',
    }),
    lifetime: duration({ min: '1h', max: '720h', examples: ['72h', '14d'] })
      .prefault('72h')
      .meta({
        description: 'How long the environment lives after its last deploy, 1h to 720h (30 days).',
      }),
    record: duration({ min: '0m', max: '365d', examples: ['30d', '0m'] })
      .prefault('30d')
      .meta({
        description:
          'How long the record of a destroyed environment is kept as its history, up to 365d; `0m` removes it at once.',
      }),
    only_with_label: oneLine.optional().meta({
      description:
        'Only pull requests that carry this label get an environment: setting it deploys, taking it away destroys.',
      examples: ['preview'],
    }),
    warn_before: z
      .array(duration({ min: '10m', max: '720h', examples: ['24h', '2h'] }))
      .max(5)
      .prefault(['24h', '2h'])
      .meta({
        description:
          'How long before its end the pull request is warned, at most five times; `[]` never. Needs a scheduled reap.',
      }),
    state: stateSchema,
    on_failure: z.enum(['keep', 'destroy']).default('keep').meta({
      description: 'What happens to an environment whose apply or check failed.',
    }),
    protect_from_destroy: z
      .enum(['relax', 'keep'])
      .default('relax')
      .meta({
        description:
          '`relax` switches deletion protection, final snapshots and the like off, so that the environment can be ' +
          'destroyed; `keep` leaves your code as it is.',
      }),
    hooks: hooksSchema,
    checks,
    comment: z
      .strictObject({
        mode: z.enum(['update', 'recreate', 'off']).default('update').meta({
          description: 'Edit the one comment in place, write it anew each time, or write none.',
        }),
      })
      .prefault({})
      .meta({ description: 'The comment on the pull request.' }),
  })
  .meta({ title: 'Mayfly', description: 'Configuration of Mayfly, `.github/mayfly.yml`.' });

export type ParsedConfig = z.output<typeof configSchema>;
