import { answerCall } from './answer-call.js';
import type { Answer } from './call.js';
import type { Contract, Violation } from './contract.js';
import { answerQuery } from './graphql/answer-query.js';
import type { IncomingRequest } from './http-exchange.js';
import type { State } from './state.js';
import { parseAuthorization, type TokenSeed } from './tokens.js';
import type { Json } from './trim.js';
import type { Views } from './views/views.js';

/** Everything that requests are answered from. */
export interface World {
  readonly contract: Contract;
  readonly tokens: Readonly<Record<string, TokenSeed>>;
  /** Grows. */
  readonly violations: Violation[];
  readonly state: State;
  readonly views: Views;
  readonly nextId: () => number;
  readonly now: () => string;
  /** Base address of the double. */
  readonly url: string;
}

/** Answers one request; what the description does not allow on either side is recorded and answered 500. */
export function answerRequest(world: World, request: IncomingRequest): Answer {
  const { contract, tokens } = world;
  if (isQuery(request)) return answerGraphql(world, request);
  const parsed = parseForContract(request);
  const operation = contract.match(parsed);
  if (!operation) return violate(world, request, { side: 'request', reason: 'no such operation' });
  const wrong = request.headers['user-agent']
    ? contract.judgeRequest(parsed, operation)
    : 'no User-Agent header';
  if (wrong) return violate(world, request, { side: 'request', reason: wrong });
  const token = tokens[parseAuthorization(String(request.headers.authorization)) ?? ''];
  if (!token) return { status: 401, body: { message: 'Bad credentials', status: '401' } };
  const answer = answerCall(operation.id, {
    ...world,
    url: world.url + request.path,
    params: operation.params,
    query: parsed.query,
    body: (request.body ?? {}) as Json,
    token,
  });
  const bad = contract.judgeResponse(operation, answer.status, answer.body);
  return bad ? violate(world, request, { side: 'response', reason: bad }) : answer;
}

export const isQuery = ({ method, path }: IncomingRequest): boolean =>
  method === 'POST' && path === '/graphql';

function answerGraphql(world: World, request: IncomingRequest): Answer {
  const { tokens, state } = world;
  const token = tokens[parseAuthorization(String(request.headers.authorization)) ?? ''];
  if (!token) return { status: 401, body: { message: 'Bad credentials', status: '401' } };
  const { violation, ...answer } = answerQuery({ state, token, body: request.body });
  if (violation !== undefined) violate(world, request, { side: 'request', reason: violation });
  return answer;
}

function violate(
  { violations }: World,
  { method, path }: IncomingRequest,
  what: Pick<Violation, 'side' | 'reason'>,
): Answer {
  violations.push({ method, path, ...what });
  return {
    status: 500,
    body: { message: `the ${what.side} violates GitHub's API description: ${what.reason}` },
  };
}

function parseForContract(request: IncomingRequest) {
  const address = new URL(request.path, 'http://double');
  // GitHub takes the slashes of a file's path as they are; the description's {path} is one segment.
  const path = address.pathname.replace(
    /(\/contents\/)(.+)$/,
    (_, before: string, file: string) => before + encodeURIComponent(decodeURIComponent(file)),
  );
  return {
    method: request.method,
    path,
    query: Object.fromEntries(address.searchParams),
    headers: request.headers as Record<string, string | string[]>,
    body: request.body,
  };
}
