import { describeError, MayflyError } from '../../core/errors.js';
import { mapBounded } from '../../core/map-bounded.js';
import { formatSpan } from '../../core/report/time.js';
import type { LogCheck } from '../../core/smoke/log/check.js';
import { LogFinds } from '../../core/smoke/log/finds.js';
import { explainNoGroups, selectGroups } from '../../core/smoke/log/select-groups.js';
import { startDeadline } from '../deadline.js';
import type { FoundLogGroup } from '../find-log-groups.js';
import type { Attempt, AttemptContext } from './attempt.js';

/** Between two looks at the same groups. */
const PAUSE_MS = 1_000;
/** Lines may be written that long before they can be read. */
const LATE_MS = 60_000;
/** The clock that `since` was read from may be ahead of the clocks of those that write lines. */
const AHEAD_MS = 5_000;
const SIDE_BY_SIDE = 4;

/** Looks for a line that matches until the watch is over; what is found ends it, and no other attempt can end otherwise. */
export async function attemptLog(check: LogCheck, context: AttemptContext): Promise<Attempt> {
  const { clock, timeoutMs, signal } = context;
  const deadline = startDeadline(check.watchMs + timeoutMs, signal);
  const startedAt = clock.now();
  const elapsed = (): number => clock.now() - startedAt;
  try {
    return await new Watch(check, { ...context, signal: deadline.signal }, elapsed).run();
  } catch (error) {
    const why = context.redact(describeError(error));
    const answer = { ms: elapsed(), headers: {}, body: '', error: why, failures: [why], seen: 'no answer' };
    return { answer };
  } finally {
    deadline.close();
  }
}

class Watch {
  readonly #finds: LogFinds;

  constructor(
    readonly check: LogCheck,
    readonly context: AttemptContext,
    readonly elapsed: () => number,
  ) {
    this.#finds = new LogFinds(check.pattern);
  }

  async run(): Promise<Attempt> {
    const { groups, why } = await this.#findGroups();
    if (why !== undefined) {
      const failures = [this.context.redact(why)];
      return { answer: { ms: this.elapsed(), headers: {}, body: '', failures, seen: 'nothing to look at' } };
    }
    await this.#watch(groups);
    const { failures, seen, body } = this.#finds.judge(groups.length, this.context.redact);
    const ms = this.elapsed();
    const answer = { ms, headers: {}, body, failures, seen: `${seen}, ${formatSpan(ms)}` };
    return failures.length > 0 ? { answer, final: true } : { answer };
  }

  async #findGroups(): Promise<{ readonly groups: readonly FoundLogGroup[]; readonly why?: string }> {
    const { found, unseen } = await this.context.logs.findGroups(this.context.signal);
    const [first] = unseen;
    // Groups that may be there and can't be found may hold what must not be there.
    if (first !== undefined) throw new MayflyError(first.reason, { kind: 'outside', ...pickHint(first) });
    const groups = selectGroups(found, this.check.groups);
    const names = found.map(({ name }) => name);
    const why = explainNoGroups(names, this.check.groups);
    return why === undefined ? { groups } : { groups, why };
  }

  async #watch(groups: readonly FoundLogGroup[]): Promise<void> {
    const { clock, signal, since } = this.context;
    let from = Date.parse(since) - AHEAD_MS;
    for (;;) {
      const lookedAt = clock.now();
      await mapBounded(groups, SIDE_BY_SIDE, (group) => this.#read(group, from));
      const remainingMs = this.check.watchMs - this.elapsed();
      if (this.#finds.found || this.#finds.full || remainingMs <= 0) return;
      from = Math.max(from, lookedAt - LATE_MS);
      await clock.sleep(Math.min(PAUSE_MS, remainingMs), signal).catch(() => undefined);
    }
  }

  async #read({ region, name: group }: FoundLogGroup, from: number): Promise<void> {
    const { logs, signal } = this.context;
    for await (const lines of logs.lines.pages({ region, group, from, signal })) {
      this.#finds.add({ group, lines });
      if (this.#finds.full) return;
    }
  }
}

const pickHint = ({ hint }: { readonly hint?: string }) => (hint === undefined ? {} : { hint });
