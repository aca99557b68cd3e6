import type { RunContext } from '../action/event.js';
import type { Inputs } from '../action/inputs.js';
import { computeEnvironmentName } from '../core/environment/name.js';
import { computeNextStep, MayflyError } from '../core/errors.js';
import { pullRequestPayload } from '../core/event/payload.js';
import type { Trigger } from '../core/event/trigger.js';
import { PULL_REQUEST_VERBS } from '../core/event/triggers.js';
import { type BareReportFacts, computeBareReport } from '../core/report/bare-report.js';
import type { Report } from '../core/report/report.js';
import type { RunEnd } from '../operations/run-end.js';
import type { Forge, Log } from '../ports.js';
import { announceAlone } from './announce-alone.js';
import { loadConfig } from './load-config.js';
import { resolveWorkingDirectory } from './place.js';

/** What is at hand before any verb is known. */
export interface BareStep {
  readonly inputs: Inputs;
  readonly run: RunContext;
  readonly forge: Forge | undefined;
  readonly log: Log;
}

/** An event that asks for nothing. Only a fork's author is told: for everyone else a comment would be noise. */
export async function endSkipped(
  step: BareStep,
  { reason, pullNumber, fork }: Extract<Trigger, { kind: 'skip' }>,
): Promise<RunEnd> {
  const nextStep = fork
    ? 'Someone who may push here can read the changes, push them to a branch of this repository and open a pull request from there.'
    : undefined;
  const { config, named } = await readConfig(step);
  const report = describe(step, {
    environment: computeName(step, { name: config.name, pullNumber }),
    pullNumber,
    status: 'skipped',
    reason,
    nextStep,
  });
  if (!fork) return { report, outcome: 'good' };
  return { report: await announceAlone({ ...step, report, named, mode: 'update' }), outcome: 'good' };
}

/** Inputs or an event that no verb can come of: said everywhere that a failed run speaks, as far as that is known. */
export async function endRefused(step: BareStep, error: unknown): Promise<RunEnd> {
  if (!(error instanceof MayflyError)) throw error;
  const event = pullRequestPayload.safeParse(step.run.payload).data?.pull_request;
  const { config, named } = await readConfig(step);
  const report = describe(step, {
    environment: computeName(step, { name: config.name, pullNumber: event?.number }),
    pullNumber: event?.number,
    headSha: event?.head.sha,
    status: 'failed',
    reason: error.message,
    nextStep: computeNextStep(error),
  });
  const told = await announceAlone({ ...step, report, named, mode: config.comment.mode });
  return { report: told, outcome: error.kind };
}

export async function readConfig({ inputs, run }: BareStep) {
  const workingDirectory = resolveWorkingDirectory(run.workspace, inputs.workingDirectory);
  const loaded = await loadConfig({ workingDirectory, root: run.workspace, config: inputs.config });
  return loaded.ok
    ? { config: loaded.config, named: true }
    : { config: loaded.salvaged, named: loaded.named };
}

type Facts = Pick<
  BareReportFacts,
  'environment' | 'pullNumber' | 'headSha' | 'status' | 'reason' | 'nextStep'
>;

function describe({ run }: BareStep, facts: Facts): Report {
  const at = new Date().toISOString();
  const { repository } = run;
  return computeBareReport({ ...facts, repository, verb: guessVerb(run), run: run.run, at, untouched: true });
}

/** What the event would have asked for. */
function guessVerb({ payload }: RunContext): Report['verb'] {
  const { action = '' } = pullRequestPayload.safeParse(payload).data ?? {};
  return PULL_REQUEST_VERBS.get(action) ?? 'deploy';
}

function computeName(
  { run: { repository } }: BareStep,
  { name, pullNumber }: { readonly name: string | undefined; readonly pullNumber: number | undefined },
): string {
  return pullNumber === undefined ? '' : computeEnvironmentName({ name, repository, pullNumber });
}
