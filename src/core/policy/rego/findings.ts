import type { PolicyConfig } from '../../config/config.js';
import { createRedactor } from '../../text/redact.js';
import { computeFingerprint } from '../evidence.js';
import { type Finding, SEVERITIES, type Severity } from '../finding.js';
import { type RegoMessage, warns } from './message.js';
import { listSensitiveTexts } from './sensitive-texts.js';

export interface RegoFindingsRequest {
  readonly messages: readonly RegoMessage[];
  /** The very text that the policies were given. */
  readonly planJson: string;
  readonly settings: PolicyConfig['rules'];
  /** Its name; undefined where a plan is judged outside of one. */
  readonly environment?: string;
  readonly stack?: string;
}

const LONGEST_MESSAGE = 500;
const LONGEST_NAME = 200;
/** Address of what names no resource. */
const WHOLE_PLAN = '(plan)';

/**
 * Failed findings from what Rego policies say: rule, resource, severity and remedy from the fields of the message.
 * Policies see the whole plan, so values that it marks as sensitive are hidden in all of it.
 */
export function makeRegoFindings(request: RegoFindingsRequest): Finding[] {
  const { messages, planJson, settings, environment, stack } = request;
  if (messages.length === 0) return [];
  const redact = createRedactor(listSensitiveTexts(planJson));
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
        fingerprint: computeFingerprint([rule, address, text], environment),
      } as const,
    ];
  });
}

function parseSeverity(message: RegoMessage): Severity {
  const written = String(message.fields.severity).toLowerCase();
  return SEVERITIES.find((severity) => severity === written) ?? (warns(message) ? 'low' : 'high');
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
