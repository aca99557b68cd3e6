import { z } from 'zod';
import type { Diagnostic } from './diagnostic.js';
import { diagnosticSchema, toDiagnostic } from './diagnostic-json.js';
import type { ApplyEvent, OutputValues } from './ui-events.js';

/** What one line of Terraform's JSON stream came to; `undefined` for lines that say nothing to us. */
export type UiMessage =
  | { readonly kind: 'event'; readonly event: ApplyEvent }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'outputs'; readonly outputs: OutputValues };

const resource = z.looseObject({ addr: z.string() });
const hook = z.looseObject({
  resource,
  action: z.string().default(''),
  elapsed_seconds: z.number().default(0),
});
const change = z.looseObject({ resource, action: z.string() });
const changes = z.looseObject({
  operation: z.string(),
  add: z.number(),
  change: z.number(),
  remove: z.number(),
});
const output = z.looseObject({ sensitive: z.boolean(), value: z.unknown().optional() });

type HookEvent = Extract<ApplyEvent, { elapsedMs: number }>;

const hookEvent = (type: HookEvent['type']) =>
  z.looseObject({ hook }).transform(
    ({ hook }): UiMessage => ({
      kind: 'event',
      event: {
        type,
        address: hook.resource.addr,
        action: hook.action,
        elapsedMs: hook.elapsed_seconds * 1000,
      },
    }),
  );

const changeEvent = (type: 'planned' | 'drift') =>
  z.looseObject({ change }).transform(
    ({ change }): UiMessage => ({
      kind: 'event',
      event: { type, address: change.resource.addr, action: change.action },
    }),
  );

/**
 * Message types of the stream to what they become.
 * Source: https://developer.hashicorp.com/terraform/internals/machine-readable-ui
 */
const MESSAGES: Readonly<Record<string, z.ZodType<UiMessage>>> = {
  version: z.looseObject({ terraform: z.string().optional(), tofu: z.string().optional() }).transform(
    (message): UiMessage => ({
      kind: 'event',
      event: { type: 'version', terraform: message.terraform ?? message.tofu ?? '' },
    }),
  ),
  log: z.looseObject({ '@message': z.string() }).transform(
    (message): UiMessage => ({
      kind: 'event',
      event: { type: 'log', message: message['@message'] },
    }),
  ),
  planned_change: changeEvent('planned'),
  resource_drift: changeEvent('drift'),
  apply_start: z.looseObject({ hook }).transform(
    ({ hook }): UiMessage => ({
      kind: 'event',
      event: { type: 'started', address: hook.resource.addr, action: hook.action },
    }),
  ),
  apply_progress: hookEvent('progress'),
  apply_complete: hookEvent('completed'),
  apply_errored: hookEvent('errored'),
  change_summary: z.looseObject({ changes }).transform(
    ({ changes }): UiMessage => ({
      kind: 'event',
      event: {
        type: 'summary',
        operation: changes.operation,
        add: changes.add,
        change: changes.change,
        remove: changes.remove,
      },
    }),
  ),
  diagnostic: z.looseObject({ diagnostic: diagnosticSchema }).transform(
    ({ diagnostic }): UiMessage => ({
      kind: 'diagnostic',
      diagnostic: toDiagnostic(diagnostic),
    }),
  ),
  outputs: z.looseObject({ outputs: z.record(z.string(), output) }).transform(
    ({ outputs }): UiMessage => ({
      kind: 'outputs',
      outputs: Object.fromEntries(
        Object.entries(outputs)
          .filter(([, { value, sensitive }]) => value !== undefined || sensitive)
          .map(([name, { value, sensitive }]) => [name, { value, sensitive }]),
      ),
    }),
  ),
};

/** Reads one line. Lines that are not JSON (Terraform prints a few) are passed on as `log` events. */
export function parseUiLine(line: string): UiMessage | undefined {
  const message = parseJson(line);
  if (message === undefined) {
    return line.trim() === '' ? undefined : { kind: 'event', event: { type: 'log', message: line } };
  }
  const result = MESSAGES[message.type]?.safeParse(message);
  return result?.success ? result.data : undefined;
}

function parseJson(line: string): { readonly type: string } | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    const type = (value as { type?: unknown }).type;
    return typeof type === 'string' ? { ...(value as object), type } : { type: '' };
  } catch {
    return undefined;
  }
}
