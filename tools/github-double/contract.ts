import type { ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { type Document, OpenAPIBackend, type Request } from 'openapi-backend';
import type { Json } from './trim.js';

/** A request or an answer that GitHub's description does not allow. */
export interface Violation {
  readonly side: 'request' | 'response';
  readonly method: string;
  readonly path: string;
  readonly reason: string;
}

export interface MatchedOperation {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
}

/** GitHub's description as a judge of requests and answers. */
export interface Contract {
  /** Undefined when the description (trimmed to the operations in use) has no such path and method. */
  match(request: Request): MatchedOperation | undefined;
  /** Why the request is not allowed; undefined when it is. */
  judgeRequest(request: Request, operation: MatchedOperation): string | undefined;
  judgeResponse(operation: MatchedOperation, status: number, body: unknown): string | undefined;
}

export async function createContract(document: Json): Promise<Contract> {
  const api = new OpenAPIBackend({
    definition: document as unknown as Document,
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, allErrors: true, logger: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      // GitHub answers "" where there is no address.
      ajv.addFormat('uri', (text: string) => text === '' || URL.canParse(text));
      return ajv;
    },
  });
  await api.init();
  return {
    match(request) {
      const operation = api.matchOperation(request);
      if (!operation?.operationId) return undefined;
      const { params } = api.router.parseRequest(request, operation);
      return { id: operation.operationId, params: params as Record<string, string> };
    },
    judgeRequest: (request, operation) => explain(api.validateRequest(request, operation.id).errors),
    judgeResponse(operation, status, body) {
      const declared = api.getOperation(operation.id)?.responses?.[status];
      if (!declared) return status < 400 ? `status ${status} is not declared` : judgeError(body);
      return explain(api.validateResponse(body ?? null, operation.id, status).errors);
    },
  };
}

/** Failures that GitHub does not declare for each operation (401, 403, 429, 5xx) have the same basic shape. */
function judgeError(body: unknown): string | undefined {
  const message = (body as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? undefined : 'an error without a message';
}

function explain(errors: readonly ErrorObject[] | null | undefined): string | undefined {
  if (!errors?.length) return undefined;
  const lines = errors.map(
    (error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`,
  );
  return [...new Set(lines)].slice(0, 10).join('; ');
}
