import { z } from 'zod';
import type { Capture, ScenarioCheck } from '../../../smoke/scenario/check.js';
import { parseRegex } from '../../../smoke/text-pattern.js';
import { jsonPath } from '../http-expectation.js';
import { oneLine } from '../texts.js';
import { type Common, commonKeys } from './common.js';
import { stepKeys, toStep } from './http.js';

const SAVED_NAME = /^[A-Za-z_]\w*$/;

const groupPattern = z
  .string()
  .refine(hasOneGroup, 'must be a regular expression with one group, such as `/id="(\\w+)"/`');

function hasOneGroup(text: string): boolean {
  try {
    const source = parseRegex(text)?.source;
    // An empty alternative always matches, with every group in the answer.
    return source !== undefined && new RegExp(`${source}|`).exec('')?.length === 2;
  } catch {
    return false;
  }
}

const capture = z.union(
  [
    jsonPath,
    z
      .strictObject({
        header: oneLine.optional().meta({ description: 'Name of a header.', examples: ['location'] }),
        body: groupPattern.optional().meta({
          description: 'Regular expression with one group, which is what is saved.',
          examples: ['/id="(\\w+)"/'],
        }),
        cookie: oneLine.optional().meta({ description: 'Name of a cookie.', examples: ['session'] }),
      })
      .refine((given) => Object.keys(given).length === 1, 'must have one of `header`, `body` and `cookie`'),
  ],
  {
    error: ({ input }) =>
      typeof input === 'object' && input !== null
        ? undefined
        : 'must be a JSONPath such as `$.token`, or a map of `header`, `body` or `cookie`',
  },
);

const step = z.strictObject({
  name: oneLine.optional().meta({ description: 'Name for people.', examples: ['log in'] }),
  ...stepKeys,
  save: z
    .record(z.string().regex(SAVED_NAME, 'must be a name of letters, digits and `_`'), capture)
    .default({})
    .meta({
      description: 'Values of the answer that later steps know as `${saved.<name>}`.',
      examples: [{ token: '$.token', next: { header: 'location' } }],
    }),
});

export const scenarioSchema = z.strictObject({
  scenario: z.array(step).min(1, 'must have a step').max(50).meta({
    description:
      'HTTP requests one after the other, which share their cookies; the first that fails ends an attempt.',
  }),
  ...commonKeys,
});

export type ParsedScenario = z.output<typeof scenarioSchema>;

export function toScenario({ scenario }: ParsedScenario, common: Common): ScenarioCheck {
  return {
    ...common,
    kind: 'scenario',
    steps: scenario.map((parsed, index) => ({
      ...toStep(parsed),
      label: parsed.name ?? `step ${index + 1}`,
      save: Object.fromEntries(Object.entries(parsed.save).map(([name, value]) => [name, toCapture(value)])),
    })),
  };
}

function toCapture(value: z.output<typeof capture>): Capture {
  return typeof value === 'string' ? { json: value } : (value as Capture);
}
