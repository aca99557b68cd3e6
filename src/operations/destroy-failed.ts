import type { Context } from './context.js';
import { destroyCopy, isGone } from './destroy-copy.js';
import { listCopies } from './find-siblings.js';
import type { Replacement } from './replacement.js';
import { retireOwn } from './retire-own.js';
import type { SettledStanding } from './run-end.js';
import { explainShared, findShared } from './shared-resources.js';

/** Destroys a copy that is not to be shown; what people saw before stays. */
export async function destroyFailed(
  replacement: Replacement,
  end: SettledStanding,
): Promise<SettledStanding> {
  const { front, ledger, target, shown, before } = replacement;
  const { journal } = front;
  const touched = ledger.record.stacks.length > 0;
  const stays = shown !== undefined && shown.environment !== target.environment.name;
  const gone = await journal.step('destroy', () => destroyTarget(replacement));
  // What never came to its apply left nothing that is worth a word.
  if (!touched && gone.ok) return end;
  if (stays) journal.stepBack(before);
  else if (gone.ok) {
    journal.forgetEnvironment();
    // It was what people saw.
    if (shown !== undefined) await front.ledger.update((record) => ({ ...record, copies: {} }));
  }
  const { recheck: _gone, ...standing } = end;
  const what = describe(replacement, end);
  if (!gone.ok)
    return { ...standing, reason: `${what}: ${end.reason}; destroying it failed: ${gone.reason}` };
  return {
    ...standing,
    reason: `${what} and was destroyed: ${end.reason}`,
    nextStep: stays
      ? 'Mend the code and push.'
      : 'Mend the code and push; `on_failure: keep` leaves it up to look at.',
    ...(!stays && (await isNothingLeft(replacement)) ? { nothingLeft: true } : {}),
  };
}

function describe({ target }: Replacement, { status }: SettledStanding): string {
  const { headSha, copyOf } = target.environment;
  const commit = headSha === undefined ? '' : ` of commit ${headSha.slice(0, 7)}`;
  const what = copyOf === undefined ? `the environment${commit}` : `the new copy${commit}`;
  return `${what} ${status === 'blocked' ? 'was blocked' : 'failed'}`;
}

export interface TargetEnd {
  readonly ok: boolean;
  readonly reason: string;
}

/** Destroys what this run made, wherever that is. */
export async function destroyTarget(replacement: Replacement): Promise<TargetEnd> {
  const { front, target, shown, before } = replacement;
  const environment = target.environment.name;
  if (shown !== undefined && shown.environment !== environment) {
    const shared = await findShared(front.context, { environment, besides: shown.environment });
    if (shared.length > 0) return { ok: false, reason: explainShared(shared) };
  }
  if (target === front.context) {
    const end = await retireOwn(front);
    if (end.ok) {
      const { appliedSha, expiresAt, taggedExpiresAt } = before;
      await front.ledger.update((record) => ({ ...record, appliedSha, expiresAt, taggedExpiresAt }));
    }
    return end;
  }
  const end = await destroyCopy(front.context, toCopy(target));
  return { ok: isGone(end), reason: end.reason ?? end.status };
}

const toCopy = ({ environment: { name, region, copyOf } }: Context) => ({
  environment: name,
  region,
  ...(copyOf === undefined ? {} : { copyOf }),
});

/** Neither stacks of the environment's own nor any copy of it: its record may go too. */
export async function isNothingLeft({ front }: Pick<Replacement, 'front'>): Promise<boolean> {
  const { copies, stacks } = front.ledger.record;
  if (copies?.shown !== undefined || stacks.length > 0) return false;
  return (await listCopies(front.context)).length === 0;
}
