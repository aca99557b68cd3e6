import type { EnvironmentRecord } from '../core/environment/record.js';
import { describeError, MayflyError } from '../core/errors.js';
import type { Report } from '../core/report/report.js';
import { isFailing } from '../core/verdict.js';
import type { Context } from './context.js';
import { listCopyRemains } from './copy-remains.js';
import type { Journal } from './journal.js';
import { muteForge } from './mute-forge.js';
import type { RunEnd, SettledStanding } from './run-end.js';

/** How the destroy of another environment of the pull request ended. */
export interface SiblingEnd extends Pick<RunEnd, 'outcome'> {
  readonly environment: string;
  /** The environment that it is a copy of. */
  readonly copyOf?: string | undefined;
  readonly status: Report['status'];
  readonly reason?: string | undefined;
  readonly nextStep?: string | undefined;
  readonly receipt?: Report['receipt'];
}

interface Siblings {
  readonly context: Context;
  readonly journal: Journal;
  /** Which others there are. */
  readonly list: (context: Context) => Promise<readonly EnvironmentRecord[]>;
  /** Of this run's own environment. */
  readonly record: EnvironmentRecord;
  readonly destroy: (context: Context) => Promise<RunEnd>;
}

/** Longest that one Terraform destroy may take, in ms: a record that says `destroying` for longer was left so. */
const BUSY_MS = 2 * 3_600_000;

/** Destroys the other environments of the pull request, one after the other, each with a record and comment of its own. */
export async function destroySiblings(request: Siblings): Promise<readonly SiblingEnd[]> {
  const { context, journal, destroy } = request;
  const found = await listSiblings(request);
  const ends: SiblingEnd[] = 'unlisted' in found ? [found.unlisted] : [];
  for (const record of 'unlisted' in found ? [] : found.records) {
    if (context.signal.aborted) {
      ends.push({ environment: record.environment, copyOf: record.copyOf, ...NOT_BEGUN });
      continue;
    }
    if (isBusyElsewhere(record, context)) {
      journal.warnings.push(
        `${record.environment} of the same pull request is being destroyed by another run, and left to it: ${record.run?.url}`,
      );
      continue;
    }
    context.log.info(`Destroying ${record.environment}, which belongs to the same pull request`);
    const end = await destroySibling(hearHooks(context, { record, journal }), record, destroy);
    ends.push(end);
    if (end.status === 'superseded')
      journal.warnings.push(`${end.environment} of the same pull request is left to a newer run`);
  }
  return ends;
}

/** Others than copies have a comment of their own. */
function hearHooks(
  context: Context,
  { record, journal }: { readonly record: EnvironmentRecord; readonly journal: Journal },
): Context {
  const { environment, copyOf } = record;
  if (copyOf === undefined) return context;
  return { ...context, onHookWarning: (warning) => journal.warnings.push(`${environment}: ${warning}`) };
}

const NOT_BEGUN = {
  status: 'cancelled',
  reason: 'the run was cancelled before it came to it',
  nextStep: 'Re-run this job to go on.',
  outcome: 'outside',
} as const;

type Found = { readonly records: readonly EnvironmentRecord[] } | { readonly unlisted: SiblingEnd };

/**
 * Records that can't be read are for whoever reads them; they must not stop a destroy. But an environment whose copies
 * can't be found is not gone.
 */
async function listSiblings({ context, journal, list, record }: Siblings): Promise<Found> {
  try {
    return { records: [...(await list(context)), ...(await listCopyRemains(context, record))] };
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    if (record.copies !== undefined) return { unlisted: explainUnlisted(record, error) };
    journal.warnings.push(
      `other environments of this pull request could not be looked for: ${describeError(error)}`,
    );
    return { records: [] };
  }
}

const explainUnlisted = (
  { environment }: EnvironmentRecord,
  { message, hint, kind }: MayflyError,
): SiblingEnd => ({
  environment: `a copy of ${environment}`,
  copyOf: environment,
  status: 'failed',
  reason: message,
  nextStep: hint,
  outcome: kind,
});

/**
 * Another run, or another job of this one, works on it right now. An earlier attempt of this run is over, and one that
 * works on a copy of this very environment is too old to go on.
 */
function isBusyElsewhere(record: EnvironmentRecord, context: Context): boolean {
  const { status, run, updatedAt } = record;
  if (record.copyOf === context.environment.name) return false;
  if (status !== 'destroying' || run === undefined || context.run === undefined) return false;
  const over = run.id === context.run.id && run.attempt < context.run.attempt;
  return !over && context.clock.now() - Date.parse(updatedAt) < BUSY_MS;
}

/** A copy is destroyed in silence: people know it by another name, which speaks for it. */
export async function destroySibling(
  context: Context,
  { environment: name, region, copyOf }: Pick<EnvironmentRecord, 'environment' | 'region' | 'copyOf'>,
  destroy: Siblings['destroy'],
): Promise<SiblingEnd> {
  // Without a commit it has no check runs: those of this run's own environment speak for all.
  const { copyOf: _front, ...own } = context.environment;
  const environment = { ...own, name, region, headSha: undefined, ...(copyOf && { copyOf }) };
  try {
    const { report, outcome } = await destroy({
      ...context,
      environment,
      folders: openFolders(context, name),
      ...(copyOf && context.forge && { forge: muteForge(context.forge) }),
    });
    const { status, reason, nextStep, receipt } = report;
    return { environment: name, copyOf, status, reason, nextStep, outcome, ...(receipt && { receipt }) };
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const { message: reason, hint: nextStep, kind: outcome } = error;
    return { environment: name, copyOf, status: 'failed', reason, nextStep, outcome };
  }
}

/** Folders apart from those of the other environments. */
const openFolders = ({ folders }: Context, environment: string): Context['folders'] => ({
  make: (name) => folders.make(`${environment}-${name}`),
});

interface Ends {
  readonly environment: string;
  readonly own: SettledStanding;
  readonly siblings: readonly SiblingEnd[];
}

/** How the run stands by all environments of the pull request: destroyed only when each of them is. */
export function joinSiblings(journal: Journal, { environment, own, siblings }: Ends): SettledStanding {
  if (siblings.length === 0) return own;
  addReceipts(journal, siblings);
  const left = siblings.filter(({ status }) => isFailing(status));
  const [first] = left;
  const copy = left.find(({ copyOf }) => copyOf === environment);
  const names = left.map(({ environment }) => environment).join(', ');
  if (own.status !== 'destroyed')
    return first === undefined ? own : { ...own, reason: `${own.reason}; ${names} is not gone either` };
  if (first === undefined) {
    const gone = siblings.filter(({ status, copyOf }) => status === 'destroyed' && copyOf !== environment);
    if (gone.length === 0) return own;
    const also = gone.map(({ environment }) => environment).join(', ');
    return { ...own, reason: `with it ${also}, which belonged to the same pull request` };
  }
  return {
    status: 'failed',
    reason:
      copy === undefined
        ? `it is gone, but ${names} of the same pull request is not: ${first.reason ?? first.status}`
        : `${names} is not gone: ${first.reason ?? first.status}`,
    nextStep: first.nextStep ?? 'Re-run this job to try again.',
    // What is left of a copy is left of the environment.
    ...(copy === undefined ? { nothingLeft: true } : {}),
    outcome: first.outcome === 'good' ? 'outside' : first.outcome,
  };
}

function addReceipts(journal: Journal, siblings: readonly SiblingEnd[]): void {
  const { receipt } = journal;
  if (receipt === undefined) return;
  const others = siblings.flatMap(({ environment, receipt: other }) =>
    other ? [{ environment, other }] : [],
  );
  journal.receipt = {
    destroyed: others.reduce((sum, { other }) => sum + other.destroyed, receipt.destroyed),
    left: [
      ...receipt.left,
      ...others.flatMap(({ environment, other }) =>
        other.left.map((address) => `${environment}: ${address}`),
      ),
    ],
    ms: journal.elapsed(),
  };
}
