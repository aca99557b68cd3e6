import { tmpdir } from 'node:os';
import { readRunContext } from '../action/event.js';
import { readInputs } from '../action/inputs.js';
import { actionLog } from '../action/log.js';
import { loadPhase } from '../action/phase.js';
import { computeBareReport } from '../core/report/bare-report.js';
import { announceAlone } from './announce-alone.js';
import { openForge } from './open-forge.js';

/**
 * Nothing to do after a main step that came to its end. After one that was killed: the pull request is told, so that
 * its comment does not say "deploying" for ever. The next push, close or re-run goes on from the record.
 */
export async function runPost(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const phase = loadPhase();
  if (phase === undefined || phase.status === 'finished' || phase.environment === undefined) return;
  const inputs = readInputs();
  const run = readRunContext({ env, currentDirectory: process.cwd(), systemTemp: tmpdir() });
  const { environment, pullNumber, headSha } = phase;
  const report = computeBareReport({
    environment,
    pullNumber,
    headSha,
    repository: run.repository,
    verb: 'deploy',
    status: 'cancelled',
    reason: 'the run was stopped before it could finish',
    nextStep: 'The next push continues; closing the pull request destroys what exists.',
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
  await announceAlone({ forge, report, mode: 'update', log: actionLog });
}
