import type { CheckBase } from '../check-base.js';
import type { Auth } from '../http/check.js';
import type { GivenValues } from './pick-value.js';

/** Every safe operation of an OpenAPI document. Texts may hold `${outputs.x}`, `${env.name}`, `${pr.number}`, `${pr.sha}`. */
export interface OpenApiCheck extends CheckBase {
  readonly kind: 'openapi';
  /** Path of the document, relative to the working directory. */
  readonly document: string;
  /** URL before its paths; undefined means its own server. */
  readonly base?: string;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly auth?: Auth;
  /** Operations that are left out, by id or as `GET /path`. */
  readonly skip: readonly string[];
  /** Tags of the operations that are called; empty means all. */
  readonly only: readonly string[];
  readonly parameters: GivenValues;
}
