import { tmpdir } from 'node:os';
import { type RunContext, readRunContext } from '../action/event.js';
import { type Inputs, readInputs } from '../action/inputs.js';
import { actionLog } from '../action/log.js';
import { loadPhase, type Phase } from '../action/phase.js';
import { computeBareReport } from '../core/report/bare-report.js';
import { computeStandingReport } from '../core/report/standing-report.js';
import type { KilledEnd } from '../operations/finish-killed-run.js';
import { announceAlone } from './announce-alone.js';
import { explainStop } from './explain-stop.js';
import { openForge } from './open-forge.js';
import { type OutlivedEnd, waitForOutlived } from './outlived-programs.js';

type Verb = NonNullable<Phase['verb']>;

const NEXT_STEPS: Readonly<Record<Verb, string>> = {
  deploy: 'The next push continues; closing the pull request destroys what exists.',
  destroy: 'Re-run this job to go on; state and bundle are kept until everything is gone.',
  plan: 'Re-run this job to plan again.',
  check: 'Re-run this job to check again.',
};

/**
 * Nothing to do after a main step that came to its end. After one that was killed: what it left running is waited
 * for, so that state and lock are in order, record and locks are cleared up, and the pull request is told, so that its
 * comment does not say "deploying" for ever. The next push, close or re-run goes on from the record.
 */
export async function runPost(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const phase = loadPhase();
  if (phase === undefined || phase.status === 'finished' || phase.environment === undefined) return;
  const inputs = readInputs();
  const run = readRunContext({ env, currentDirectory: process.cwd(), systemTemp: tmpdir() });
  const { environment, pullNumber, headSha, programs, interrupted, verb = 'deploy' } = phase;
  const end = await waitForOutlived({ programs, interrupted, log: actionLog });
  const { own, reason, told, untold, stands } = await clearUp({ env, inputs, run, phase, end });
  if (told === true) {
    actionLog.info(
      `${environment}: ${reason}. All was told before; the next push or close clears up the rest.`,
    );
    return;
  }
  const at = new Date().toISOString();
  const cancelled = computeBareReport({
    environment,
    pullNumber,
    headSha,
    repository: run.repository,
    verb,
    status: 'cancelled',
    reason,
    nextStep: NEXT_STEPS[verb],
    run: run.run,
    at,
  });
  const { place } = phase;
  const report =
    untold === undefined || place === undefined ? cancelled : computeStandingReport(untold, { place, at });
  actionLog.info(`${environment}: ${cancelled.reason}. ${cancelled.nextStep}`);
  const forge = openForge({
    token: inputs.githubToken,
    repository: run.repository,
    apiUrl: run.apiUrl,
    log: actionLog,
  });
  // Without a program that held the state's lock, what stood before still stands.
  const untouched = programs.length === 0 || stands === true;
  // The comment belongs to the run that took over.
  const mode = own ? 'update' : 'off';
  await announceAlone({ forge, report, mode, named: true, untouched, log: actionLog });
}

interface Killed {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly inputs: Inputs;
  readonly run: RunContext;
  readonly phase: Phase;
  readonly end: OutlivedEnd;
}

/** What can't be cleared up here is for the next run; the pull request is told all the same. */
async function clearUp(killed: Killed): Promise<KilledEnd> {
  const { phase, end } = killed;
  const reason = explainStop(phase, end);
  const { place, verb } = phase;
  if (place === undefined || (verb !== 'deploy' && verb !== 'destroy')) return { own: true, reason };
  try {
    const { clearUpKilledRun } = await import('./clear-up-killed-run.js');
    return await clearUpKilledRun({ ...killed, place, verb, reason });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    actionLog.warn(`What the run left could not be cleared up; the next run does so: ${why}`);
    return { own: true, reason };
  }
}
