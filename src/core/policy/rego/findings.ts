import type { PolicyConfig } from '../../config/config.js';
import type { Attributes, Plan, Unknowns } from '../../terraform/plan.js';
import { computeHash } from '../../text/hash.js';
import { createRedactor, listTexts } from '../../text/redact.js';
import { type Finding, SEVERITIES, type Severity } from '../finding.js';
import { type RegoMessage, warns } from './message.js';

export interface RegoFindingsRequest {
  readonly messages: readonly RegoMessage[];
  readonly plan: Plan;
  readonly settings: PolicyConfig['rules'];
  readonly stack?: string;
}

const LONGEST_MESSAGE = 500;
const LONGEST_NAME = 200;
/** As of findings of all other rules. */
const FINGERPRINT_LENGTH = 12;
/** Address of what names no resource. */
const WHOLE_PLAN = '(plan)';

/**
 * Failed findings from what Rego policies say: rule, resource, severity and remedy from the fields of the message.
 * Policies see the whole plan, so values that it marks as sensitive are hidden in all of it.
 */
export function makeRegoFindings({ messages, plan, settings, stack }: RegoFindingsRequest): Finding[] {
  const redact = createRedactor(listSensitiveTexts(plan));
  const clean = (text: string, longest: number) => cut(oneLine(redact(text)), longest);
  return messages.flatMap((message) => {
    const read = (...names: readonly string[]) => {
      const found = names.map((name) => message.fields[name]).find((value) => typeof value === 'string');
      return typeof found === 'string' && found !== '' ? clean(found, LONGEST_NAME) : undefined;
    };
    const rule = read('rule', 'id') ?? message.query;
    const setting = Object.hasOwn(settings, rule) ? settings[rule] : undefined;
    if (setting?.off) return [];
    const address = read('address', 'resource') ?? WHOLE_PLAN;
    const text = clean(message.text, LONGEST_MESSAGE);
    return [
      {
        rule,
        title: read('title') ?? `Rego policy ${message.query}`,
        group: 'custom',
        severity: setting?.severity ?? parseSeverity(message),
        address,
        ...(stack === undefined ? {} : { stack }),
        result: 'failed',
        message: text,
        remedy: read('remedy') ?? '',
        fingerprint: computeHash([rule, address, text].join('\n')).slice(0, FINGERPRINT_LENGTH),
      } as const,
    ];
  });
}

function parseSeverity(message: RegoMessage): Severity {
  const written = String(message.fields.severity).toLowerCase();
  return SEVERITIES.find((severity) => severity === written) ?? (warns(message) ? 'low' : 'high');
}

function listSensitiveTexts({ resources, dataSources = [], outputs }: Plan): string[] {
  return [
    ...[...resources, ...dataSources].flatMap(({ after, before, sensitive }) => [
      ...listMarked(after, sensitive),
      ...listMarked(before, sensitive),
    ]),
    ...outputs.flatMap(({ value, sensitive }) => (sensitive ? listTexts(value) : [])),
  ];
}

function listMarked(value: unknown, mark: Unknowns | undefined): string[] {
  if (mark === true) return listTexts(value);
  if (typeof mark !== 'object' || mark === null || typeof value !== 'object' || value === null) return [];
  return Object.entries(mark).flatMap(([key, inner]) =>
    Object.hasOwn(value, key) ? listMarked((value as Attributes)[key], inner as Unknowns) : [],
  );
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
