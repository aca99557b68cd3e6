import { z } from 'zod';
import { isMap } from '../../config/issue.js';
import { type RegoMessage, speaks } from './message.js';

/** `opa eval --format json`: one result for the one query, none when it is undefined. */
const output = z.object({
  result: z.array(z.object({ expressions: z.array(z.object({ value: z.unknown() })) })).optional(),
});

const failure = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        location: z.object({ file: z.string(), row: z.number(), col: z.number().optional() }).optional(),
      }),
    )
    .min(1),
});

/** One mistake in a policy, as `opa` tells it. */
export interface RegoProblem {
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly message: string;
}

/** Reads `opa eval --format json … data`: what each `deny`, `violation` and `warn` says, in any package. */
export function parseOpaOutput(json: unknown): readonly RegoMessage[] | undefined {
  const parsed = output.safeParse(json);
  if (!parsed.success || failure.safeParse(json).success) return undefined;
  const values = (parsed.data.result ?? []).flatMap(({ expressions }) =>
    expressions.map(({ value }) => value),
  );
  return values.flatMap((value) => collect(value, []));
}

export function parseOpaProblems(json: unknown): readonly RegoProblem[] {
  const parsed = failure.safeParse(json);
  if (!parsed.success) return [];
  return parsed.data.errors.map(({ message, location }) => ({
    file: location?.file,
    line: location?.row,
    message,
  }));
}

/** Packages are maps inside of maps; a rule's value is where its name speaks. */
function collect(value: unknown, path: readonly string[]): readonly RegoMessage[] {
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const query = [...path, key];
    return speaks(key) ? listMessages(item, query.join('.')) : collect(item, query);
  });
}

/** A set of texts or of maps with `msg`; a rule that is just true says so. */
function listMessages(value: unknown, query: string): readonly RegoMessage[] {
  if (Array.isArray(value)) return value.flatMap((item) => listMessages(item, query));
  if (typeof value === 'string') return [{ query, text: value, fields: {} }];
  if (value === true) return [{ query, text: `${query} is true`, fields: {} }];
  if (!isMap(value)) return [];
  const { msg, details, ...fields } = value;
  if (typeof msg !== 'string') return Object.values(value).flatMap((item) => listMessages(item, query));
  return [{ query, text: msg, fields: { ...(isMap(details) ? details : {}), ...fields } }];
}
