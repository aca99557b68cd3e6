import parseJsonPath from 'jsonpath-rfc9535/parser';
import { z } from 'zod';
import type { HttpExpectation, NegativeExpectation } from '../../smoke/http/check.js';
import { parseSize, SIZE_PATTERN } from '../../smoke/http/size.js';
import { expectsRedirect, STATUS_CLASSES } from '../../smoke/http/status.js';
import { parseTextPattern } from '../../smoke/text-pattern.js';
import { defined } from '../defined.js';
import { replaceReferences } from '../interpolation.js';
import { duration, relativePath } from './texts.js';

/** A text, or `/pattern/flags` that must compile. */
export const textPattern = z
  .string()
  .min(1, 'must not be empty')
  .superRefine((text, context) => {
    try {
      parseTextPattern(replaceReferences(text, () => 'x'));
    } catch (error) {
      context.addIssue({ code: 'custom', message: `is not a regular expression: ${explain(error)}` });
    }
  });

export const jsonPath = z.string().superRefine((path, context) => {
  try {
    parseJsonPath(path);
  } catch (error) {
    context.addIssue({ code: 'custom', message: `is not a JSONPath: ${explain(error)}` });
  }
});

function explain(error: unknown): string {
  return cutReason(error instanceof Error ? error.message : String(error));
}

/** The end of a parser's message says more than the list of what it would have taken. */
function cutReason(message: string): string {
  return message.length <= 120 ? message : `…${message.slice(message.lastIndexOf(' or ') + 1).slice(0, 120)}`;
}

const statusClause = z.union([z.number().int().min(100).max(599), z.enum(STATUS_CLASSES)]);
const STATUS_WORDS = 'must be a status such as 200, a class such as "2xx", or a list of them';
const status = z.union([statusClause, z.array(statusClause).min(1).max(20)], { error: () => STATUS_WORDS });

const SIZE_WORDS = 'must be a size such as 200KB, in B, KB or MB up to 100MB';
const MAX_SIZE = 100 * 1024 * 1024;

const sizeLimit = z
  .string(SIZE_WORDS)
  .regex(SIZE_PATTERN, SIZE_WORDS)
  .refine((text) => (parseSize(text) ?? 0) <= MAX_SIZE, SIZE_WORDS)
  .transform((text) => parseSize(text) ?? 0);

const COMPARISON = /^(?<sign>[<>]=?)\s?(?<limit>.+)$/;

/** `<200KB`, `>=1KB`. */
const comparedSize = z
  .string()
  .refine((text) => sizeLimit.safeParse(COMPARISON.exec(text)?.groups?.limit).success)
  .transform((text) => {
    const { sign = '', limit = '' } = COMPARISON.exec(text)?.groups ?? {};
    const bytes = (parseSize(limit) ?? 0) + (sign === '<' ? -1 : sign === '>' ? 1 : 0);
    return sign.startsWith('<') ? { max: bytes } : { min: bytes };
  });

const size = z.union(
  [
    comparedSize,
    z
      .strictObject({
        min: sizeLimit.optional().meta({ description: 'At least so much.', examples: ['1KB'] }),
        max: sizeLimit.optional().meta({ description: 'At most so much.', examples: ['200KB'] }),
      })
      .refine(({ min = 0, max = MAX_SIZE }) => min <= max, 'must have a `min` that is not above `max`'),
  ],
  {
    error: ({ input }) =>
      typeof input === 'object' ? undefined : 'must be a size such as `<200KB`, or a map of `min` and `max`',
  },
);

const limit = (what: string) =>
  duration({ min: '1ms', max: '5m', examples: ['800ms'] })
    .optional()
    .meta({ description: what });

const under = z.union([
  duration({ min: '1ms', max: '5m', examples: ['800ms'] }),
  z.strictObject({
    p50: limit('Half of the answers of `repeat` take less.'),
    p90: limit('Of the answers of `repeat`, 90 % take less.'),
    p95: limit('Of the answers, 95 % take less.'),
    p99: limit('Of the answers, 99 % take less.'),
  }),
]);

const header = (value: z.ZodType<string | null, string | null>) =>
  z.record(z.string().min(1), value).default({});
/** JSONPath to the value expected at its first match. */
export const jsonExpectation = z.record(jsonPath, z.unknown()).default({});

const not = z
  .strictObject({
    status: status
      .optional()
      .meta({ description: 'Statuses that the answer must not have.', examples: [500] }),
    body: textPattern.optional().meta({
      description: 'Text that the body must not contain, or `/pattern/flags`.',
      examples: ['/stack trace/i'],
    }),
    header: z
      .record(z.string().min(1), textPattern)
      .default({})
      .meta({ description: 'Headers to texts that they must not contain; a header may be missing.' }),
    json: jsonExpectation.meta({ description: 'JSONPaths to values that their first match must not equal.' }),
  })
  .optional()
  .meta({ description: 'None of it may hold.' });

export const httpExpectation = z
  .strictObject({
    status: status.default(200).meta({
      description: 'Status of the answer: one, a class such as `2xx`, or a list of them.',
      examples: [200, '2xx', [200, 204]],
    }),
    body: textPattern.optional().meta({
      description: 'Text that the body contains, or `/pattern/flags` that it matches.',
      examples: ['Shop', '/<title>shop<\\/title>/i'],
    }),
    header: header(textPattern.nullable()).meta({
      description:
        'Header name, in any case, to the text that its value contains, or `/pattern/flags`; null: it must be absent.',
      examples: [{ 'content-type': 'text/html', 'x-powered-by': null }],
    }),
    json: jsonExpectation.meta({
      description: 'JSONPath (RFC 9535) to the value that its first match must equal.',
      examples: [{ '$.ok': true }],
    }),
    schema: z
      .union([relativePath, z.record(z.string(), z.unknown())])
      .optional()
      .meta({
        description:
          'JSON Schema that the body must fit: a JSON or YAML file of the repository, or the schema itself.',
        examples: ['api/order.schema.json'],
      }),
    size: size.optional().meta({
      description: 'Size of the body once it is decompressed. 1 KB is 1,024 bytes.',
      examples: ['<200KB', { min: '1KB', max: '200KB' }],
    }),
    under: under.optional().meta({
      description:
        'Longest time to the complete answer, 1ms to 5m and not above `timeout`; with `repeat` also by percentiles.',
      examples: ['800ms', { p50: '200ms', p95: '800ms' }],
    }),
    not,
    follow_redirects: z.boolean().optional().meta({
      description: 'Follow redirects, up to 10. Default: true, unless `status` is 3xx.',
    }),
  })
  .prefault({})
  .meta({ description: 'What the answer must be.' });

export type ParsedExpectation = z.output<typeof httpExpectation>;

export function toExpectation(expect: ParsedExpectation): HttpExpectation {
  const { status: expected, header: headers, json: paths, schema, size: limits } = expect;
  return {
    status: expected,
    ...defined({ body: expect.body, size: limits && defined(limits) }),
    ...toTimes(expect.under),
    header: headers,
    json: paths,
    ...(schema === undefined
      ? {}
      : { schema: typeof schema === 'string' ? { file: schema } : { inline: schema } }),
    ...(expect.not === undefined ? {} : { not: defined(expect.not) as NegativeExpectation }),
    followRedirects: expect.follow_redirects ?? !expectsRedirect(expected),
  };
}

function toTimes(limits: ParsedExpectation['under']): Pick<HttpExpectation, 'underMs' | 'percentiles'> {
  if (limits === undefined) return {};
  if (typeof limits === 'number') return { underMs: limits };
  const percentiles = Object.entries(limits).flatMap(([name, ms]) =>
    ms === undefined ? [] : [{ percent: Number(name.slice(1)), ms }],
  );
  return { percentiles };
}
