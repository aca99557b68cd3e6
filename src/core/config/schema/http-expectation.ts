import parseJsonPath from 'jsonpath-rfc9535/parser';
import { z } from 'zod';
import { parseTextPattern } from '../../smoke/text-pattern.js';
import { replaceReferences } from '../interpolation.js';
import { duration } from './texts.js';

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

const jsonPath = z.string().superRefine((path, context) => {
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

/** JSONPath to the value expected at its first match. */
export const jsonExpectation = z.record(jsonPath, z.unknown()).default({});

export const httpExpectation = z
  .strictObject({
    status: z.number().int().min(100).max(599).default(200).meta({
      description: 'Status of the answer.',
    }),
    body: textPattern.optional().meta({
      description: 'Text that the body contains, or `/pattern/flags` that it matches.',
      examples: ['Shop', '/<title>shop<\\/title>/i'],
    }),
    header: z
      .record(z.string().min(1), textPattern)
      .default({})
      .meta({
        description: 'Header name, in any case, to the text that its value contains, or `/pattern/flags`.',
        examples: [{ 'content-type': 'text/html' }],
      }),
    json: z
      .record(jsonPath, z.unknown())
      .default({})
      .meta({
        description: 'JSONPath (RFC 9535) to the value that its first match must equal.',
        examples: [{ '$.ok': true }],
      }),
    under: duration({ min: '1ms', max: '5m', examples: ['800ms'] })
      .optional()
      .meta({
        description: 'Longest time to the complete answer, 1ms to 5m and not above `timeout`.',
      }),
    follow_redirects: z.boolean().optional().meta({
      description: 'Follow redirects, up to 10. Default: true, unless `status` is 3xx.',
    }),
  })
  .prefault({})
  .meta({ description: 'What the answer must be.' });
