import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest, type World } from './answer-request.js';
import { createContract, type Violation } from './contract.js';
import { loadDescription } from './description.js';
import { createFaults, type Fault, type FaultRule, faultAnswer } from './faults.js';
import { spoilAnswer } from './graphql/answer-query.js';
import { type IncomingRequest, readRequest, sendAnswer } from './http-exchange.js';
import { createSeeds, type Seeds } from './seed.js';
import { createState, type State } from './state.js';
import { DEFAULT_TOKENS, type TokenSeed } from './tokens.js';
import { createViews } from './views/views.js';

export interface GitHubDoubleOptions {
  /** Token to its owner, beside `DEFAULT_TOKENS`. */
  readonly tokens?: Readonly<Record<string, TokenSeed>>;
  /** Milliseconds since the epoch; default the machine's clock. */
  readonly now?: () => number;
}

/** A request and the status that it was answered with (undefined: the connection was cut). */
export interface RecordedRequest extends IncomingRequest {
  /** ISO time of the answer. */
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

/** Starts the double on a free port of the loopback interface. */
export async function startGitHubDouble(options: GitHubDoubleOptions = {}): Promise<GitHubDouble> {
  const { description, contract } = await loadOnce();
  const tokens = { ...DEFAULT_TOKENS, ...options.tokens };
  const state = createState();
  const violations: Violation[] = [];
  const requests: RecordedRequest[] = [];
  const faults = createFaults();
  let id = 1000;
  const nextId = (): number => ++id;
  const now = (): string => new Date(options.now?.() ?? Date.now()).toISOString();
  const seed = createSeeds({ state, now, nextId });
  for (const { login } of Object.values(tokens)) seed.user({ login });

  const server = createServer();
  const url = await listen(server);
  const views = createViews({ description, apiUrl: url, state });
  const world: World = { contract, tokens, violations, state, views, nextId, now, url };
  server.on('request', async (incoming, response) => {
    const request = await readRequest(incoming).catch(() => undefined);
    if (request === undefined) return; // the client went away while it was sending
    try {
      const fault = faults.take(request.method, request.path.split('?')[0] ?? '');
      const status = await respond(world, { request, response, fault });
      requests.push({ ...request, at: now(), status });
    } catch (error) {
      // A defect of the double: as visible as a violation.
      violations.push({
        side: 'response',
        method: request.method,
        path: request.path,
        reason: String(error),
      });
      sendAnswer(response, { status: 500, body: { message: String(error) } });
    }
  });
  return { url, state, seed, requests, violations, inject: faults.inject, close: () => close(server) };
}

/** The status sent; undefined when the connection was cut. */
async function respond(
  world: World,
  turn: {
    readonly request: IncomingRequest;
    readonly response: ServerResponse;
    readonly fault: Fault | undefined;
  },
): Promise<number | undefined> {
  const { request, response, fault } = turn;
  if (fault && 'applied' in fault && fault.applied) answerRequest(world, request);
  if (fault?.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return undefined;
  }
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms).unref());
  const broken = fault && faultAnswer(fault);
  const whole = broken ? { ...broken, body: { message: broken.message } } : answerRequest(world, request);
  const answer = fault?.kind === 'graphql' ? spoilAnswer(whole, fault) : whole;
  sendAnswer(response, answer);
  return answer.status;
}

/** The description and its validators hold nothing of a double, and compiling validators is what takes time. */
function loadOnce(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}
let loaded: ReturnType<typeof load> | undefined;

async function load() {
  const description = loadDescription();
  return { description, contract: await createContract(description.document) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
