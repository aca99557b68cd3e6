import { z } from 'zod';
import { computeOutputVariable } from '../../commands/variables.js';
import { commonKeys } from './smoke/common.js';
import { duration, oneLine, relativePath } from './texts.js';

const MOST_COMMANDS = 50;
const MOST_REPORTS = 20;

/** Families of our own names, each with the variable that a shell finds the same by. */
const OWN_NAMES: readonly (readonly [pattern: RegExp, variable: (name: string) => string])[] = [
  [/\$\{\s*outputs\.([\w-]+)/, (name) => `$${computeOutputVariable(name)}`],
  [/\$\{\s*env\.(name)\b/, () => '$MAYFLY_ENVIRONMENT'],
  [/\$\{\s*pr\.(number)\b/, () => '$MAYFLY_PULL_NUMBER'],
  [/\$\{\s*pr\.(sha)\b/, () => '$MAYFLY_SHA'],
];
const OWN_FAMILY = /\$\{\s*(?:outputs|env|pr)\./;

/**
 * A command line is the shell's alone: `${VAR}` is the shell's variable, and what Mayfly knows stands in variables too.
 * A value that was put into the line itself would be run as code.
 */
const run = z
  .string()
  .min(1, 'must not be empty')
  .max(8192, 'must be at most 8192 characters')
  .refine((text) => text === '' || text.trim() !== '', 'must not be empty')
  .refine((text) => !/(?![\t\n])\p{Cc}/u.test(text), 'must not hold control characters')
  .superRefine((text, context) => {
    if (!OWN_FAMILY.test(text)) return;
    const [variable] = OWN_NAMES.flatMap(([pattern, name]) => {
      const found = pattern.exec(text)?.[1];
      return found === undefined ? [] : [name(found)];
    });
    context.addIssue({
      code: 'custom',
      message: 'Mayfly replaces nothing in a command line: the value would be run as code',
      params: { hint: variable === undefined ? 'use a variable of `env`' : `use ${variable}` },
    });
  })
  .meta({
    description:
      "Command line for the system's shell. Outputs are environment variables: `$MAYFLY_OUTPUT_URL`, and so on.",
    examples: ['npx playwright test'],
  });

/** https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html */
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

const lineKeys = {
  directory: relativePath.optional().meta({
    description: 'Folder that it runs in, relative to the working directory. Default: the working directory.',
    examples: ['web'],
  }),
  env: z
    .record(
      z.string().regex(VARIABLE_NAME, 'must be the name of an environment variable'),
      // Linux takes no variable beyond 128 KB.
      z
        .string()
        .max(32_768, 'must be at most 32768 characters')
        .regex(/^[^\0]*$/, 'must not hold a null character'),
    )
    .default({})
    .meta({
      description:
        'Environment variables. Values may hold `${outputs.<name>}`, `${env.name}`, `${pr.number}`, `${pr.sha}`.',
      examples: [{ BASE_URL: '${outputs.url}' }],
    }),
};

const commandSchema = z.strictObject({
  name: oneLine.meta({
    description: 'Name for people, one of a kind among checks and commands.',
    examples: ['e2e'],
  }),
  run,
  report: z
    .union([relativePath, z.array(relativePath).min(1, 'must name a file at least').max(MOST_REPORTS)])
    .optional()
    .meta({
      description:
        'Files with test results that it writes, as a path or glob or a list of them, relative to `directory`: ' +
        'JUnit XML, Cucumber JSON, TAP, or results of a Pact verification.',
      examples: ['results/*.xml'],
    }),
  timeout: duration({ min: '1s', max: '1h', examples: ['10m'] })
    .prefault('10m')
    .meta({ description: 'It is stopped after this long, 1s to 1h.' }),
  ...lineKeys,
  optional: z.boolean().default(false).meta({
    description: 'A failing optional command warns and does not change the verdict.',
  }),
  after: commonKeys.after,
});

export const commandsSchema = z.array(commandSchema).max(MOST_COMMANDS).default([]).meta({
  description: 'Commands of your own that test the environment, beside the smoke checks.',
});

const hookSchema = z.union([
  run,
  z.strictObject({
    run,
    timeout: duration({ min: '1s', max: '30m', examples: ['5m'] })
      .prefault('5m')
      .meta({ description: 'It is stopped after this long, 1s to 30m.' }),
    ...lineKeys,
  }),
]);

const hookList = z.array(hookSchema).max(MOST_COMMANDS).default([]);

export const hooksSchema = z
  .strictObject({
    after_apply: hookList.meta({
      description:
        'One after the other once everything is applied, before the checks. The first that fails makes the run fail.',
      examples: [['npm run migrate', 'npm run seed']],
    }),
    before_destroy: hookList.meta({
      description:
        'One after the other before anything is destroyed, 15 min in all. None of them keeps it from being destroyed.',
      examples: [['npm run export']],
    }),
  })
  .prefault({})
  .meta({ description: 'Commands around the life of the environment.' });

export type ParsedCommand = z.output<typeof commandSchema>;
export type ParsedHook = z.output<typeof hookSchema>;
