import type { RepositoryState, State } from './state.js';
import type { TokenSeed } from './tokens.js';
import type { Json } from './trim.js';
import type { Views } from './views/views.js';

/** One request on its way through a handler. */
export interface Call {
  /** The whole address, query included. */
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Validated against the description before the handler sees it. */
  readonly body: Json;
  readonly token: TokenSeed;
  readonly state: State;
  readonly views: Views;
  /** A fresh id. */
  readonly nextId: () => number;
  /** ISO time. */
  readonly now: () => string;
}

/** A call below `/repos/{owner}/{repo}`. */
export interface RepositoryCall extends Call {
  readonly repository: RepositoryState;
}

export interface Answer {
  readonly status: number;
  /** Undefined for 204. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** By operation id of the description. Failures are thrown as ApiError. */
export type Handlers = Readonly<Record<string, (call: RepositoryCall) => Answer>>;
