import { z } from 'zod';
import type { RawPlace, RawTest, TestResult } from '../test-report.js';
import { findPlaces } from './find-places.js';

const exampleSchema = z.object({
  description: z.string(),
  full_description: z.string().optional(),
  status: z.string(),
  file_path: z.string().optional(),
  line_number: z.number().int().positive().optional().catch(undefined),
  /** Seconds. */
  run_time: z.number().nonnegative().optional().catch(undefined),
  pending_message: z.string().nullish(),
  exception: z
    .object({
      class: z.string().optional(),
      message: z.string().nullish(),
      backtrace: z.array(z.string()).nullish(),
    })
    .nullish(),
});

/** RSpec's formatter `json`, which Ruby's Pact provider verifier writes with `--format json` as well. */
export const rspecSchema = z.object({
  examples: z.array(exampleSchema),
  /** What went wrong outside of an example. */
  messages: z.array(z.string()).optional(),
  summary: z.object({ errors_outside_of_examples_count: z.number().optional() }),
});

type Example = z.infer<typeof exampleSchema>;

const RESULTS: Readonly<Record<string, TestResult>> = { passed: 'passed', pending: 'skipped' };

export function readRspec({
  examples,
  messages = [],
  summary,
}: z.infer<typeof rspecSchema>): readonly RawTest[] {
  const outside = (summary.errors_outside_of_examples_count ?? 0) > 0 ? messages : [];
  return [...outside.map(readError), ...examples.map(readExample)];
}

function readError(message: string): RawTest {
  const places = findPlaces([message]);
  return { name: 'outside of examples', result: 'failed', message, detail: message, places };
}

function readExample(example: Example): RawTest {
  const { description, full_description: full = description, exception, run_time: seconds } = example;
  const backtrace = (exception?.backtrace ?? []).map((line) => `# ${line}`);
  const message = exception?.message ?? '';
  return {
    name: description,
    suite: full.endsWith(description) ? full.slice(0, full.length - description.length) : undefined,
    result: RESULTS[example.status] ?? 'failed',
    ms: seconds === undefined ? undefined : seconds * 1000,
    message: message || (example.pending_message ?? ''),
    detail: [`${exception?.class ?? ''}: ${message}`, ...backtrace].join('\n'),
    places: [...findPlaces([backtrace.join('\n')]), ...findDeclared(example)],
  };
}

function findDeclared({ file_path: file, line_number: line }: Example): readonly RawPlace[] {
  return file === undefined ? [] : [{ kind: 'path', file, ...(line === undefined ? {} : { line }) }];
}
