import { randomUUID } from 'node:crypto';
import { MayflyError } from '../../core/errors.js';
import type { ServiceAnswer } from '../../core/smoke/aws/service-answer.js';
import { awaitAnswer, explainCall } from './await-answer.js';
import { isServiceError, statusOf } from './aws-error.js';
import { type AwsConnection, computeClientSettings } from './connection.js';

/** What a round trip came to, save its time and what is left of it. */
export type TripEnd = Omit<ServiceAnswer, 'ms' | 'left'>;

/** One round trip through a service. */
export interface Trip {
  go(): Promise<TripEnd>;
  /** Takes away what `go` has put and not taken away itself; what could not be, and why. */
  cleanUp(signal: AbortSignal): Promise<string | undefined>;
  close(): void;
}

export interface TripRequest<C> {
  readonly call: C;
  readonly connection: AwsConnection;
  /** The longest that it takes, cleaning up included. */
  readonly longestMs: number;
  readonly signal: AbortSignal;
}

export type OpenTrip<C> = (request: TripRequest<C>) => Promise<Trip>;

/**
 * One attempt each: a check tries again as a whole, and what was done already must not be done twice unseen. A function
 * or a statement may take as long as the check's `timeout` says, which its signal ends.
 */
export function computeTripSettings(connection: AwsConnection) {
  const { requestHandler, ...settings } = computeClientSettings(connection);
  const { connectionTimeout } = requestHandler;
  return { ...settings, maxAttempts: 1, requestHandler: { connectionTimeout } };
}

export const makeId = (): string => randomUUID();

export interface Question {
  /** What is done, for people: `putting an object into x`. */
  readonly doing: string;
  /** Action of IAM that allows it. */
  readonly grant: string;
  readonly signal: AbortSignal;
}

/** One call. Throws MayflyError with what AWS said as its cause. */
export async function ask<T>(
  { doing, grant, signal }: Question,
  send: (options: { readonly abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  try {
    return await awaitAnswer(send({ abortSignal: signal }), signal);
  } catch (error) {
    throw explainCall({ attempt: `${doing} failed`, grant, error });
  }
}

/** Name of the error that AWS answered with. */
export const awsNameOf = (error: unknown): string | undefined =>
  error instanceof MayflyError && isServiceError(error.cause) ? error.cause.name : undefined;

/** AWS answered that it did not do it. Any other failure may have been a success whose answer is lost. */
export function isRefusal(error: unknown): boolean {
  const status = error instanceof MayflyError ? statusOf(error.cause) : undefined;
  return status !== undefined && status >= 400 && status < 500;
}
