import { MayflyError } from '../core/errors.js';
import type { JudgedCase, ReapPlan } from '../core/reap/reap-plan.js';
import type { ReapLine } from '../core/reap/reap-report.js';
import { runReapEnd } from './reap-environment.js';
import { mendStanding } from './reap-mending.js';
import type { ReapRequest } from './reap-request.js';
import { forgetTombstone } from './reap-tombstone.js';
import { warnOfEnd } from './reap-warning.js';

/** When no further environment is begun: a job on a hosted runner ends after 6 hours, and one destroy may take long. */
const LIMIT_MS = 5 * 3_600_000;

type Done = Pick<ReapLine, 'result' | 'detail'>;

interface Work {
  readonly request: ReapRequest;
  readonly plan: ReapPlan;
}

const ACTIONS: Readonly<
  Record<Exclude<ReapLine['action'], 'leave'>, (work: Work, line: ReapLine) => Promise<Done>>
> = {
  end: ({ request, plan }, line) => runReapEnd(request, findCase(plan, line)),
  mend: ({ request, plan }, line) => mendStanding(request, findCase(plan, line)),
  forget: ({ request }, line) => forgetTombstone(request, line.environment),
  warn: ({ request, plan }, { environment }) =>
    warnOfEnd(
      request,
      plan.toWarn.find((one) => one.environment === environment),
    ),
};

/** What a warning costs is over soon; a destroy may take the rest of the job. */
const ORDER: readonly ReapLine['action'][] = ['mend', 'warn', 'forget', 'end', 'leave'];

/** Does what the plan says, one after the other; what fails harms nothing else. The lines come back in their order. */
export async function runReapLines(
  request: ReapRequest,
  plan: ReapPlan,
  lines: readonly ReapLine[],
): Promise<readonly ReapLine[]> {
  const { clock, signal } = request.base;
  const until = clock.now() + LIMIT_MS;
  const done = new Map<ReapLine, Done>();
  for (const line of ORDER.flatMap((action) => lines.filter((one) => one.action === action))) {
    if (line.action === 'leave') continue;
    const stopped = signal.aborted ? CANCELLED : clock.now() > until ? OUT_OF_TIME : undefined;
    done.set(line, stopped ?? (await act({ request, plan }, line)));
  }
  return lines.map((line) => ({ ...line, ...done.get(line) }));
}

async function act(work: Work, line: ReapLine): Promise<Done> {
  try {
    return line.action === 'leave' ? {} : await ACTIONS[line.action](work, line);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return { result: 'failed', detail: error.message };
  }
}

const CANCELLED: Done = { result: 'not begun', detail: 'the run was cancelled before it came to it' };
const OUT_OF_TIME: Done = { result: 'not begun', detail: "the job's time was over; the next reap goes on" };

const findCase = ({ cases }: ReapPlan, { environment }: ReapLine): JudgedCase | undefined =>
  cases.find((one) => one.environment === environment);
