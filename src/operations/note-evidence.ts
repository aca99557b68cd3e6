import {
  type EnvironmentEvidence,
  isEmptyEvidence,
  NO_EVIDENCE,
} from '../core/evidence/environment-evidence.js';
import type { State } from '../core/terraform/state.js';
import type { Context } from './context.js';
import { startDeadline } from './deadline.js';
import { collectEvidence } from './environment-evidence.js';
import { readStates } from './find-lost.js';
import type { Journal } from './journal.js';

interface Failure {
  readonly context: Context;
  readonly journal: Journal;
  /** The failing moment, in ms since the epoch. */
  readonly at: number;
}

/** How long the store may take to tell which resources there are, in ms. */
const STATES_MS = 10_000;

/** Notes what the environment itself tells of the moment when a check failed. It can only say less, never fail the run. */
export async function noteEvidence({ context, journal, at }: Failure): Promise<void> {
  if (context.signal.aborted) return;
  const evidence = await journal.step('evidence', () => collect({ context, journal, at }));
  if (!isEmptyEvidence(evidence)) journal.evidence = evidence;
}

async function collect({ context, journal, at }: Failure): Promise<EnvironmentEvidence> {
  const { environment, logGroups, logLines, workloads, signal } = context;
  const redact = (text: string): string => journal.redact(text);
  try {
    return await collectEvidence({
      logGroups,
      logLines,
      workloads,
      signal,
      redact,
      states: await fetchStates(context),
      home: environment.region,
      at: new Date(at).toISOString(),
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...NO_EVIDENCE, missing: [redact(`what the environment said could not be looked at: ${why}`)] };
  }
}

async function fetchStates(context: Context): Promise<readonly State[]> {
  const { store, environment, signal } = context;
  const deadline = startDeadline(STATES_MS, signal);
  try {
    const reading = store.listStacks(environment.name).then((stacks) => readStates(context, stacks));
    return await Promise.race([reading, rejectAtEnd(deadline.signal)]);
  } finally {
    deadline.close();
  }
}

function rejectAtEnd(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
}
