import { isEmptyEvidence } from '../core/evidence/environment-evidence.js';
import type { Context } from './context.js';
import { collectEvidence } from './environment-evidence.js';
import { readStates } from './find-lost.js';
import type { Journal } from './journal.js';

interface Failure {
  readonly context: Context;
  readonly journal: Journal;
  /** The failing moment, in ms since the epoch. */
  readonly at: number;
}

/** Notes what the environment itself tells of the moment when a check failed. It can only say less, never fail the run. */
export async function noteEvidence({ context, journal, at }: Failure): Promise<void> {
  const { store, environment, logGroups, logLines, workloads, signal } = context;
  if (signal.aborted) return;
  const evidence = await journal.step('evidence', async () =>
    collectEvidence({
      logGroups,
      logLines,
      workloads,
      signal,
      redact: (text) => journal.redact(text),
      states: await readStates(context, await store.listStacks(environment.name)),
      home: environment.region,
      at: new Date(at).toISOString(),
    }),
  );
  if (!isEmptyEvidence(evidence)) journal.evidence = evidence;
}
