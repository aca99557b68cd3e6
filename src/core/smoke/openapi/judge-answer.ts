import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';
import { describeSchemaFailure } from '../../schema/schema-failure.js';
import type { Redactor } from '../../text/redact.js';
import { quoteText } from '../quote.js';
import { bundleSchema } from './bundle-schema.js';
import { type Part, readMap } from './files.js';
import { judgeHeaders } from './judge-headers.js';
import type { JudgedOperation } from './judged-operation.js';
import { essenceOf, findMedia, findResponse, listStatuses, readContent } from './responses.js';

export interface OperationJudgement {
  /** Everything that is not as documented. */
  readonly failures: readonly string[];
  /** What could not be judged, and why. */
  readonly unjudged?: string;
}

/** What an API says to a value that it does not know; not a breach where the value was made up. */
const UNKNOWN_VALUE = [400, 404, 410, 422];

/** Judges an answer by the document. A server error fails even where it is documented. Rejects with MayflyError (`input`) for a mistake in the document. */
export async function judgeAnswer(judged: JudgedOperation): Promise<OperationJudgement> {
  const { operation, answer, madeUp } = judged;
  const documented = listStatuses(operation).join(', ') || 'none';
  if (answer.status >= 500) {
    return { failures: [`status ${answer.status} is a server error, expected ${documented}`] };
  }
  const response = findResponse(judged, answer.status);
  if (response === undefined) {
    if (madeUp.length > 0 && UNKNOWN_VALUE.includes(answer.status)) {
      return { failures: [], unjudged: `${answer.status} for a made-up ${madeUp.join(', ')}` };
    }
    return {
      failures: [`status ${answer.status}${describeWay(judged)} is not documented, expected ${documented}`],
    };
  }
  const headers = await judgeHeaders(response, judged);
  const body = await judgeBody(response, judged);
  return { ...body, failures: [...headers, ...body.failures] };
}

/** Where a redirect leads. */
function describeWay({ answer, redact }: JudgedOperation): string {
  const { location } = answer.headers;
  const isRedirect = answer.status >= 300 && answer.status < 400;
  return isRedirect && location !== undefined ? ` to ${quoteText(location, redact)}` : '';
}

const NO_BODY = [204, 205, 304];

async function judgeBody(response: Part<SchemaMap>, judged: JudgedOperation): Promise<OperationJudgement> {
  const { operation, answer, redact } = judged;
  const content = readContent(response);
  // Many documents leave out what an error answers with: nothing is promised.
  if (content.length === 0) return { failures: [] };
  const given = answer.headers['content-type'];
  const isBodiless = operation.method === 'HEAD' || NO_BODY.includes(answer.status);
  if (isBodiless && given === undefined) return { failures: [] };
  const documented = content.map(([type]) => type).join(', ');
  if (given === undefined) {
    return { failures: [`content-type is missing, documented: ${documented}`] };
  }
  const media = findMedia(content, given);
  if (media === undefined) {
    return {
      failures: [`content-type ${quoteText(given, redact)} is not documented, expected ${documented}`],
    };
  }
  return isBodiless ? { failures: [] } : judgeContent(media, { ...judged, type: essenceOf(given) });
}

interface JudgedContent extends JudgedOperation {
  readonly type: string;
}

async function judgeContent(part: Part, judged: JudgedContent): Promise<OperationJudgement> {
  const { document, answer, type, redact } = judged;
  const { value: media, file } = readMap(document.files, part);
  const isJson = /^(application|text)\/json$|\+json$/.test(type);
  const isText = type === 'text/plain' && isSchemaMap(media.schema);
  if (!isJson && !isText) return { failures: [] };
  if (answer.cut === true) return { failures: [], unjudged: 'the body is 1 MB or more' };
  const body = isJson ? parseBody(answer.body, redact) : { value: answer.body };
  if ('failure' in body) return { failures: [body.failure] };
  if (media.schema === undefined) return { failures: [] };
  const schema = bundleSchema(document, { value: media.schema, file });
  const judge = await judged.compile(schema, `the schema of ${judged.operation.label} ${answer.status}`);
  return {
    failures: judge(body.value).map((failure) => {
      const told = describeSchemaFailure(failure, redact);
      return failure.path === '' ? told.replace(/^the value/, 'body') : `body ${told}`;
    }),
  };
}

function parseBody(
  text: string,
  redact: Redactor,
): { readonly value: unknown } | { readonly failure: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { failure: `body is not JSON: ${text === '' ? 'it is empty' : quoteText(text, redact)}` };
  }
}
