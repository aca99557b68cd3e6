import { z } from 'zod';
import type { RegoMessage } from './message.js';

/** One result of conftest's JSON (its output/result.go): `metadata` has the fields beside `msg`, and the query. */
const result = z.object({ msg: z.string(), metadata: z.record(z.string(), z.unknown()).nullish() });

const output = z.array(
  z.object({
    namespace: z.string().optional(),
    failures: z.array(result).nullish(),
    warnings: z.array(result).nullish(),
  }),
);

/** Reads `conftest test --output json`; undefined when it is something else. */
export function parseConftestOutput(json: unknown): readonly RegoMessage[] | undefined {
  const parsed = output.safeParse(json);
  if (!parsed.success) return undefined;
  return parsed.data.flatMap(({ namespace = 'main', failures, warnings }) => [
    ...(failures ?? []).map((item) => toMessage(item, `${namespace}.deny`)),
    ...(warnings ?? []).map((item) => toMessage(item, `${namespace}.warn`)),
  ]);
}

/** Older versions name no query. */
function toMessage({ msg, metadata }: z.output<typeof result>, fallback: string): RegoMessage {
  const { query, details, ...fields } = metadata ?? {};
  const inner = z.record(z.string(), z.unknown()).safeParse(details);
  return {
    query: typeof query === 'string' ? query.replace(/^data\./, '') : fallback,
    text: msg,
    fields: { ...(inner.success ? inner.data : {}), ...fields },
  };
}
