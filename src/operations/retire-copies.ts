import type { EnvironmentRecord } from '../core/environment/record.js';
import { MayflyError } from '../core/errors.js';
import type { Report, RetiredCopy } from '../core/report/report.js';
import type { Announcer } from './announcer.js';
import type { Context } from './context.js';
import { destroyCopy, isGone } from './destroy-copy.js';
import { listCopies } from './find-siblings.js';
import type { Deploy } from './replacement.js';
import { retireOwn } from './retire-own.js';
import { explainShared, findShared } from './shared-resources.js';

export interface Retirement {
  readonly front: Deploy;
  readonly announcer: Announcer;
  /** As it was told already: the new copy serves people before the old one goes. */
  readonly report: Report;
}

const SETTLED: ReadonlySet<Report['status']> = new Set(['live', 'failed', 'blocked']);

/**
 * Destroys every copy that is not shown: those that the new one replaced, and what earlier runs left. One that can't
 * be destroyed makes a warning and keeps its record, by which the next run, the close or the reaper find it.
 */
export async function retireCopies({ front, announcer, report }: Retirement): Promise<Report> {
  const { context, ledger } = front;
  if (ledger.record.copies === undefined || !SETTLED.has(report.status)) return report;
  try {
    const { retired, warnings, notes } = await retireAll(front);
    if (warnings.length === 0) await forgetCopies(front);
    if (retired.length + warnings.length === 0) return report;
    for (const warning of warnings) context.log.warn(warning);
    const told = { ...report, retired, warnings: [...report.warnings, ...warnings, ...notes] };
    await announcer.amend(told);
    return told;
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const warning = `copies of earlier commits could not be looked for: ${error.message}`;
    context.log.warn(warning);
    return { ...report, warnings: [...report.warnings, warning] };
  }
}

interface Ends {
  readonly retired: RetiredCopy[];
  /** What is not gone, and why. */
  readonly warnings: string[];
  /** What hooks of those that are gone warned of. */
  readonly notes: string[];
}

async function retireAll(front: Deploy): Promise<Ends> {
  const { context, ledger } = front;
  const ends: Ends = { retired: [], warnings: [], notes: [] };
  const shown = ledger.record.copies?.shown?.environment;
  const own = context.environment.name;
  const hasOwn = shown !== undefined && shown !== own && ledger.record.stacks.length > 0;
  // What this run could not destroy a moment ago has had its turn.
  const copies = (await listCopies(context)).filter(
    ({ environment, headSha }) => environment !== shown && headSha !== context.environment.headSha,
  );
  if (hasOwn || copies.length > 0) await noteTold(ledger);
  if (hasOwn) await retireFront(front, ends);
  for (const copy of copies) await retireCopy(front, { copy, ends });
  return ends;
}

/** The run's end stands as it was told, even if it is killed from here on. */
async function noteTold(ledger: Deploy['ledger']): Promise<void> {
  await ledger.update((record) =>
    record.ended === undefined ? record : { ...record, ended: { ...record.ended, told: true } },
  );
}

async function retireFront(front: Deploy, ends: Ends): Promise<void> {
  const { retired, warnings } = ends;
  const { context, ledger } = front;
  if (context.signal.aborted || !(await ledger.isNewest())) return;
  const environment = context.environment.name;
  context.log.info(`Destroying the stacks of ${environment} that a copy of it has replaced`);
  const shared = await findSharedWithShown(front, environment);
  const { ok, reason, receipt } =
    shared === undefined
      ? await retireOwn({ context: hearHooks(context, { environment, ends }), ledger })
      : shared;
  if (ok) retired.push({ environment, ...(receipt && { receipt }) });
  else
    warnings.push(
      `the stacks of ${environment} that a copy has replaced could not be destroyed: ${reason}${LATER}`,
    );
}

function hearHooks(
  context: Context,
  { environment, ends }: { readonly environment: string; readonly ends: Ends },
): Context {
  return { ...context, onHookWarning: (warning) => ends.notes.push(`${environment}: ${warning}`) };
}

async function retireCopy(
  front: Deploy,
  { copy, ends }: { readonly copy: EnvironmentRecord; readonly ends: Ends },
): Promise<void> {
  const { context, ledger } = front;
  const { environment, headSha } = copy;
  if (context.signal.aborted) {
    ends.warnings.push(`${environment} was not destroyed: the run was cancelled${LATER}`);
    return;
  }
  if (!(await ledger.isNewest())) return;
  context.log.info(`Destroying ${environment}, which is not in use any more`);
  const shared = await findSharedWithShown(front, environment);
  if (shared !== undefined) {
    ends.warnings.push(
      `${environment} was not destroyed: ${shared.reason}. Closing the pull request destroys both`,
    );
    return;
  }
  const end = await destroyCopy(hearHooks(context, { environment, ends }), copy);
  if (isGone(end))
    ends.retired.push({
      environment,
      ...(headSha && { headSha }),
      ...(end.receipt && { receipt: end.receipt }),
    });
  else ends.warnings.push(`${environment} could not be destroyed: ${end.reason ?? end.status}${LATER}`);
}

/** What keeps an environment from being destroyed beside the one that people see. */
async function findSharedWithShown({ context, ledger }: Deploy, environment: string) {
  const shown = ledger.record.copies?.shown?.environment;
  if (shown === undefined) return undefined;
  const shared = await findShared(context, { environment, besides: shown });
  return shared.length === 0 ? undefined : { ok: false, reason: explainShared(shared), receipt: undefined };
}

const LATER = '. The next push or close tries again';

/** Back at `strategy: update`, with nothing left of any copy: the record is one like any other. */
async function forgetCopies({ context, ledger }: Deploy): Promise<void> {
  const { copies } = ledger.record;
  if (context.config.strategy === 'replace' || copies?.shown?.environment !== context.environment.name)
    return;
  await ledger.update(({ copies: _gone, ...record }) => record);
}
