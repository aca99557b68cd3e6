import type { CheckBase } from '../check-base.js';
import type { StatusExpectation } from './status.js';

/** One request and what its answer must be. Texts may hold `${outputs.x}`, `${env.name}`, `${pr.number}`, `${pr.sha}`. */
export interface HttpCheck extends CheckBase, HttpStep {
  readonly kind: 'http';
  /** How often an attempt asks, one request after the other; 1 where it is absent. */
  readonly repeat?: number;
}

/** One request and what its answer must be, without what a check has beside that. */
export interface HttpStep {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  readonly auth?: Auth;
  readonly expect: HttpExpectation;
}

export type RequestBody =
  | { readonly text: string }
  | { readonly json: unknown }
  | { readonly form: Readonly<Record<string, string>> };

/** Credentials, by the names of the environment variables that hold them. `header` is the name of a header. */
export type Auth =
  | { readonly bearer: string }
  | { readonly user: string; readonly password: string }
  | { readonly header: string; readonly value: string };

export interface HttpExpectation {
  readonly status: StatusExpectation;
  /** Text that the body contains, or `/pattern/flags`: a regular expression that it matches. */
  readonly body?: string;
  /** Header name (any case) to the text that its value contains, or `/pattern/flags`; null: it must be absent. */
  readonly header: Readonly<Record<string, string | null>>;
  /** JSONPath (RFC 9535) to the value expected at its first match. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly schema?: SchemaSource;
  readonly size?: SizeExpectation;
  /** Longest time to the complete answer, in ms. */
  readonly underMs?: number;
  /** Longest time, in ms, of that share of the answers of one attempt; in percent. */
  readonly percentiles?: readonly PercentileLimit[];
  /** None of it may hold. */
  readonly not?: NegativeExpectation;
  /** Follow redirects (up to 10) before judging; default true unless `status` is 3xx. */
  readonly followRedirects: boolean;
}

/** A JSON Schema in the configuration itself, or its file, relative to the working directory. */
export type SchemaSource = { readonly file: string } | { readonly inline: Readonly<Record<string, unknown>> };

/** Bytes of the body, decompressed; both limits belong to it. */
export interface SizeExpectation {
  readonly min?: number;
  readonly max?: number;
}

export interface PercentileLimit {
  readonly percent: number;
  readonly ms: number;
}

export interface NegativeExpectation {
  readonly status?: StatusExpectation;
  readonly body?: string;
  readonly header: Readonly<Record<string, string>>;
  readonly json: Readonly<Record<string, unknown>>;
}
