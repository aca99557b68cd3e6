import { describeError } from '../../core/errors.js';
import { composeCredentials } from '../../core/smoke/http/request.js';
import type { OpenApiCheck } from '../../core/smoke/openapi/check.js';
import { listOperations } from '../../core/smoke/openapi/operation.js';
import { selectOperations } from '../../core/smoke/openapi/select-operations.js';
import type { Attempt, AttemptContext } from './attempt.js';
import { loadDocument } from './load-document.js';
import { Round, type Work } from './openapi-round.js';

/** Calls every operation that has not passed yet, and judges the answers by the document. */
export async function attemptOpenApi(check: OpenApiCheck, context: AttemptContext): Promise<Attempt> {
  const endsAt = context.clock.now() + context.attemptMs;
  try {
    const work = await context.memory.recall(() => open(check, context));
    const credentials = composeCredentials(check.auth, context.ports.readVariable);
    if ('missing' in credentials) {
      return refuse(`the environment variable ${credentials.missing}, which holds credentials, is not set`);
    }
    return await new Round({ check, context, work, credentials, endsAt }).run();
  } catch (error) {
    return refuse(context.redact(describeError(error)));
  }
}

async function open(check: OpenApiCheck, { ports }: AttemptContext): Promise<Work> {
  const document = await loadDocument(check.document, ports.readFile);
  const operations = selectOperations(document, listOperations(document), check);
  return { document, operations, done: new Map() };
}

/** A mistake in the document or the configuration, which stays. */
function refuse(error: string): Attempt {
  return {
    answer: { ms: 0, headers: {}, body: '', error, failures: [error], seen: 'not called' },
    final: true,
  };
}
