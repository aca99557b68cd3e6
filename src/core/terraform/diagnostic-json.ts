import { z } from 'zod';
import type { Diagnostic } from './diagnostic.js';

/** Source: https://developer.hashicorp.com/terraform/cli/commands/validate#json-output-format */
export const diagnosticSchema = z.looseObject({
  severity: z.enum(['error', 'warning']).catch('error'),
  summary: z.string(),
  detail: z.string().default(''),
  address: z.string().optional(),
  range: z
    .looseObject({
      filename: z.string(),
      start: z.looseObject({ line: z.number(), column: z.number() }),
    })
    .optional(),
  snippet: z.looseObject({ code: z.string() }).nullish(),
});

/** A line of synthesized JSON can be the whole stack, with every literal that stands in it. */
const LONGEST_SNIPPET = 400;

export function toDiagnostic(json: z.infer<typeof diagnosticSchema>): Diagnostic {
  const { severity, summary, detail, address, range, snippet } = json;
  return {
    severity,
    summary,
    detail,
    ...(address === undefined ? {} : { address }),
    ...(range === undefined
      ? {}
      : { location: { file: range.filename, line: range.start.line, column: range.start.column } }),
    ...(snippet && snippet.code.length <= LONGEST_SNIPPET ? { snippet: snippet.code } : {}),
  };
}
