import { describeError } from '../../core/errors.js';
import type { AwsCall } from '../../core/smoke/aws/check.js';
import { findCallRegion } from '../../core/smoke/aws/describe.js';
import { startDeadline } from '../../operations/deadline.js';
import type { AwsServices } from '../../ports.js';
import { awaitAnswer } from './await-answer.js';
import { explainAwsError } from './aws-error.js';
import type { AwsConnection } from './connection.js';
import type { OpenTrip, Trip, TripEnd } from './service-trip.js';

type Calls = { readonly [K in AwsCall['service']]: Extract<AwsCall, { service: K }> };

/** How a round trip through each service is opened; a client is loaded when it is first used. */
const TRIPS: { readonly [K in AwsCall['service']]: () => Promise<OpenTrip<Calls[K]>> } = {
  invoke: () => import('./service-invoke.js').then(({ openInvocation }) => openInvocation),
  queue: () => import('./service-queue.js').then(({ openQueueTrip }) => openQueueTrip),
  bucket: () => import('./service-bucket.js').then(({ openBucketTrip }) => openBucketTrip),
  table: () => import('./service-table.js').then(({ openTableTrip }) => openTableTrip),
  database: () => import('./service-database.js').then(({ openStatement }) => openStatement),
};

const CLEAN_UP_MS = 5_000;

/** Round trips through services of AWS. */
export function createServices(connection: AwsConnection): AwsServices {
  return {
    async attempt(call, { timeoutMs, signal }) {
      const region = findCallRegion(call) ?? connection.region;
      const startedAt = performance.now();
      const deadline = startDeadline(timeoutMs, signal);
      const keyless = await explainNoKeys(connection, deadline.signal);
      if (keyless !== undefined) {
        deadline.close();
        return { ...keyless, ms: performance.now() - startedAt };
      }
      const open = (await TRIPS[call.service]()) as OpenTrip<AwsCall>;
      const trip = await open({
        call,
        connection: { ...connection, region },
        longestMs: timeoutMs + CLEAN_UP_MS,
        signal: deadline.signal,
      });
      let left: string | undefined;
      const end = await go(trip)
        .then((made) => ({ ...made, ms: performance.now() - startedAt }))
        .finally(async () => {
          left = await cleanUp(trip);
          deadline.close();
          trip.close();
        });
      return { ...end, ...(left === undefined ? {} : { left }) };
    },
  };
}

/** Without keys nothing can be sent, so that there is nothing to take away either. */
async function explainNoKeys(
  { credentials }: AwsConnection,
  signal: AbortSignal,
): Promise<TripEnd | undefined> {
  if (typeof credentials !== 'function') return undefined;
  try {
    await awaitAnswer(credentials(), signal);
    return undefined;
  } catch (error) {
    if (signal.aborted) {
      return { done: '', error: describeError(explainAwsError('looking for AWS credentials failed', error)) };
    }
    return { done: '', error: describeError(error), final: true };
  }
}

async function go(trip: Trip): Promise<TripEnd> {
  try {
    return await trip.go();
  } catch (error) {
    return { done: '', error: describeError(error) };
  }
}

/** Also when the run is cancelled: with a limit of its own and nothing else to stop it. */
async function cleanUp(trip: Trip): Promise<string | undefined> {
  const deadline = startDeadline(CLEAN_UP_MS, new AbortController().signal);
  try {
    return await trip.cleanUp(deadline.signal);
  } finally {
    deadline.close();
  }
}
