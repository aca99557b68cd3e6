import { tmpdir } from 'node:os';
import { readRunContext } from '../action/event.js';
import { readInputs } from '../action/inputs.js';
import { actionLog } from '../action/log.js';
import { loadPhase, type Phase } from '../action/phase.js';
import { computeBareReport } from '../core/report/bare-report.js';
import { plural } from '../core/text/plural.js';
import { announceAlone } from './announce-alone.js';
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
 * for, so that state and lock are in order, and the pull request is told, so that its comment does not say
 * "deploying" for ever. The next push, close or re-run goes on from the record.
 */
export async function runPost(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const phase = loadPhase();
  if (phase === undefined || phase.status === 'finished' || phase.environment === undefined) return;
  const inputs = readInputs();
  const run = readRunContext({ env, currentDirectory: process.cwd(), systemTemp: tmpdir() });
  const { environment, pullNumber, headSha, programs, interrupted, verb = 'deploy' } = phase;
  const end = await waitForOutlived({ programs, interrupted, log: actionLog });
  const report = computeBareReport({
    environment,
    pullNumber,
    headSha,
    repository: run.repository,
    verb,
    status: 'cancelled',
    reason: explainStop(phase, end),
    nextStep: NEXT_STEPS[verb],
    run: run.run,
    at: new Date().toISOString(),
  });
  actionLog.info(`${environment}: ${report.reason}. ${report.nextStep}`);
  const forge = openForge({
    token: inputs.githubToken,
    repository: run.repository,
    apiUrl: run.apiUrl,
    log: actionLog,
  });
  // Without a program that held the state's lock, what stood before still stands.
  const untouched = programs.length === 0;
  await announceAlone({ forge, report, mode: 'update', named: true, untouched, log: actionLog });
}

function explainStop({ interrupted, programs }: Phase, end: OutlivedEnd): string {
  const stopped = interrupted
    ? 'the run was cancelled and stopped before it could finish'
    : 'the run was killed before it could finish';
  const program = programs.at(-1);
  if (program === undefined) return stopped;
  const changes = `${plural(end.changes, 'change')} made`;
  const command = `terraform ${program.command}`;
  if (end.orderly) return `${stopped}; ${command} ended by itself (${changes}) and saved its state`;
  const how = end.running.length > 0 ? 'still ran when the job ended' : 'was killed too';
  return `${stopped}; ${command} ${how} (${changes}): its state may lack what it made last, and be locked`;
}
