import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCall } from './answer-call.js';
import type { Answer } from './call.js';
import { type Contract, createContract, type Violation } from './contract.js';
import { type Description, loadDescription } from './description.js';
import { createFaults, type Fault, type FaultRule, faultAnswer } from './faults.js';
import { createSeeds, type Seeds } from './seed.js';
import { createState, type State } from './state.js';
import { DEFAULT_TOKENS, parseAuthorization, type TokenSeed } from './tokens.js';
import type { Json } from './trim.js';
import { createViews, type Views } from './views.js';

export interface GitHubDoubleOptions {
  /** Token to its owner, beside `DEFAULT_TOKENS`. */
  readonly tokens?: Readonly<Record<string, TokenSeed>>;
  /** Milliseconds since the epoch; default the machine's clock. */
  readonly now?: () => number;
}

/** One request as it came in, and the status that it was answered with (undefined: the connection was cut). */
export interface RecordedRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  readonly at: string;
  readonly status: number | undefined;
}

/** A GitHub API on loopback that judges every request and answer by GitHub's own description. */
export interface GitHubDouble {
  /** Base address, for GITHUB_API_URL. */
  readonly url: string;
  readonly state: State;
  readonly seed: Seeds;
  readonly requests: readonly RecordedRequest[];
  /** What GitHub's description does not allow; a sound test ends with none. */
  readonly violations: readonly Violation[];
  inject(rule: FaultRule): void;
  close(): Promise<void>;
}

const GITHUB_HEADERS = {
  'x-github-api-version-selected': '2022-11-28',
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '4999',
  'x-ratelimit-resource': 'core',
};

/** Starts the double on a free port of the loopback interface. */
export async function startGitHubDouble(options: GitHubDoubleOptions = {}): Promise<GitHubDouble> {
  const { description, contract } = await loadOnce();
  const tokens: Record<string, TokenSeed> = { ...DEFAULT_TOKENS, ...options.tokens };
  const state = createState();
  const violations: Violation[] = [];
  const requests: RecordedRequest[] = [];
  const faults = createFaults();
  let id = 1000;
  const nextId = (): number => ++id;
  const now = (): string => new Date(options.now?.() ?? Date.now()).toISOString();
  const seed = createSeeds({ state, now, nextId });
  for (const token of Object.values(tokens)) seed.user({ login: token.login });

  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      // A defect of the double: as visible as a violation.
      violations.push({
        side: 'response',
        method: request.method ?? '',
        path: request.url ?? '',
        reason: String(error),
      });
      send(response, { status: 500, body: { message: String(error) } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const views = createViews({ description, apiUrl: url, state });
  const answer = createAnswerer({ contract, tokens, violations, state, views, nextId, now, url });

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    const path = request.path.split('?')[0] ?? '';
    const fault = faults.take(request.method, path);
    const status = await respond({ request, response, fault });
    requests.push({ ...request, at: now(), status });
  }

  async function respond(turn: {
    readonly request: IncomingRequest;
    readonly response: ServerResponse;
    readonly fault: Fault | undefined;
  }): Promise<number | undefined> {
    const { request, response, fault } = turn;
    if (fault && 'applied' in fault && fault.applied) answer(request);
    if (fault?.kind === 'reset') {
      response.socket?.resetAndDestroy();
      return undefined;
    }
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms).unref());
    const broken = fault && faultAnswer(fault);
    const result = broken ? { ...broken, body: { message: broken.message } } : answer(request);
    send(response, result);
    return result.status;
  }

  return {
    url,
    state,
    seed,
    requests,
    violations,
    inject: faults.inject,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Both hold no state of a double, and compiling validators is what takes time. */
function loadOnce(): Promise<{ readonly description: Description; readonly contract: Contract }> {
  loaded ??= load();
  return loaded;
}
let loaded: ReturnType<typeof load> | undefined;

async function load() {
  const description = loadDescription();
  return { description, contract: await createContract(description.document) };
}

interface IncomingRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

async function readRequest(incoming: IncomingMessage): Promise<IncomingRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { method = 'GET', url: path = '/', headers } = incoming;
  return { method, path, headers, body: text === '' ? undefined : parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function createAnswerer(world: {
  readonly contract: Contract;
  readonly tokens: Readonly<Record<string, TokenSeed>>;
  readonly violations: Violation[];
  readonly state: State;
  readonly views: Views;
  readonly nextId: () => number;
  readonly now: () => string;
  readonly url: string;
}): (request: IncomingRequest) => Answer {
  const { contract, tokens, violations, url } = world;
  const violate = (request: IncomingRequest, side: Violation['side'], reason: string): Answer => {
    const { method, path } = request;
    violations.push({ side, method, path, reason });
    return { status: 500, body: { message: `the ${side} violates GitHub's API description: ${reason}` } };
  };
  return (request) => {
    const parsed = toContractRequest(request);
    const operation = contract.match(parsed);
    if (!operation) return violate(request, 'request', 'no such operation');
    if (!request.headers['user-agent']) return violate(request, 'request', 'no User-Agent header');
    const wrong = contract.judgeRequest(parsed, operation);
    if (wrong) return violate(request, 'request', wrong);
    const token = tokens[parseAuthorization(request.headers.authorization as string | undefined) ?? ''];
    if (!token) return { status: 401, body: { message: 'Bad credentials', status: '401' } };
    const body = (request.body ?? {}) as Json;
    const params = operation.params;
    const call = { ...world, url: url + request.path, params, query: parsed.query, body, token };
    const answer = answerCall(operation.id, call);
    const bad = contract.judgeResponse(operation, answer.status, answer.body);
    return bad ? violate(request, 'response', bad) : answer;
  };
}

function toContractRequest(request: IncomingRequest) {
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

function send(response: ServerResponse, answer: Answer): void {
  const body = answer.body === undefined ? undefined : JSON.stringify(answer.body);
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(answer.status, { ...GITHUB_HEADERS, ...type, ...answer.headers });
  response.end(body);
}
