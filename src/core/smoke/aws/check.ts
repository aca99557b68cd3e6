import type { CheckBase } from '../check-base.js';

/** A round trip through one service of AWS, which leaves nothing behind. Texts may hold references as those of `http`. */
export interface AwsCheck extends CheckBase {
  readonly kind: 'aws';
  readonly call: AwsCall;
  readonly expect: AwsExpectation;
}

/** What is called. Names may be ARNs, which tell the region. */
export type AwsCall = InvokeCall | QueueCall | BucketCall | TableCall | DatabaseCall;

export interface InvokeCall {
  readonly service: 'invoke';
  readonly function: string;
  /** Any JSON value. */
  readonly payload: unknown;
}

export interface QueueCall {
  readonly service: 'queue';
  readonly url: string;
}

export interface BucketCall {
  readonly service: 'bucket';
  readonly bucket: string;
  readonly prefix: string;
}

export interface TableCall {
  readonly service: 'table';
  readonly table: string;
  readonly item: Readonly<Record<string, unknown>>;
}

export interface DatabaseCall {
  readonly service: 'database';
  readonly cluster: string;
  readonly secret: string;
  readonly database?: string;
  readonly sql: string;
}

/** Of what a function or a statement answers; of the others only the time. */
export interface AwsExpectation {
  /** Text that the answer contains, or `/pattern/flags`. */
  readonly body?: string;
  /** JSONPath (RFC 9535) to the value expected at its first match. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Longest time of the round trip, in ms. */
  readonly underMs?: number;
}
