import { destroyTarget, isNothingLeft } from './destroy-failed.js';
import type { Replacement } from './replacement.js';
import type { SettledStanding } from './run-end.js';

/** Whoever took over is in charge of every copy that it finds. What nobody else works on is undone here and now. */
export async function undoSuperseded(
  replacement: Replacement,
  end: SettledStanding,
): Promise<SettledStanding> {
  const { front, target, shown, before } = replacement;
  const { nothingLeft, ...standing } = end;
  if (target === front.context) return end;
  const free = await isFree(replacement);
  if (!free && nothingLeft === true) await removeFiles(replacement);
  const gone = free && !front.context.signal.aborted && (await destroyTarget(replacement)).ok;
  if (gone && nothingLeft === true && (await isNothingLeft(replacement))) return end;
  if (shown !== undefined) front.journal.stepBack(before);
  return standing;
}

/** Nobody else works on this very copy: no destroy took it, and no newer run deploys the same commit. */
async function isFree({ front, ledger, target }: Replacement): Promise<boolean> {
  if (!(await ledger.isHeld())) return false;
  if (await front.ledger.isHeld()) return true;
  const found = await front.context.store.readRecord(front.context.environment.name);
  return found?.record.headSha !== target.environment.headSha;
}

/** A destroy that took the copy over was done before this run undid what it had made: only its files came after. */
async function removeFiles({ front, target }: Replacement): Promise<void> {
  const { store } = front.context;
  const { name } = target.environment;
  const found = await store.readRecord(name);
  if (found !== undefined && found.record.status !== 'destroyed') return;
  await store.removeEnvironment(name, { keepRecord: found !== undefined });
}
