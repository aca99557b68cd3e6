import type { CheckBase } from '../check-base.js';

/** One request and what its answer must be. Texts may hold `${outputs.x}`, `${env.name}`, `${pr.number}`, `${pr.sha}`. */
export interface HttpCheck extends CheckBase {
  readonly kind: 'http';
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expect: HttpExpectation;
}

export interface HttpExpectation {
  readonly status: number;
  /** Text that the body contains, or `/pattern/flags`: a regular expression that it matches. */
  readonly body?: string;
  /** Header name (any case) to the text that its value contains, or `/pattern/flags`. */
  readonly header: Readonly<Record<string, string>>;
  /** JSONPath (RFC 9535) to the value expected at its first match. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Longest time to the complete answer, in ms. */
  readonly underMs?: number;
  /** Follow redirects (up to 10) before judging; default true unless `status` is 3xx. */
  readonly followRedirects: boolean;
}
