import type { Recovery } from '../core/recovery/left.js';
import { addressOf, renderRecoveryRoot } from '../core/recovery/recovery-root.js';
import {
  findWays,
  isGuess,
  type Read,
  type Sorted,
  type Suspects,
  sortByErrors,
  sortByPlan,
  toAdopted,
} from '../core/recovery/sort-candidates.js';
import type { Diagnostic } from '../core/terraform/diagnostic.js';
import { plural } from '../core/text/plural.js';
import type { PlanOutcome, PreparedStack, TerraformRun } from '../ports.js';
import type { Context } from './context.js';
import { ownerOf } from './owner.js';
import { runLocked } from './run-locked.js';

/** Plans in all, each of which drops what the one before found out. */
const ROUNDS = 8;

export interface AdoptionWork {
  readonly context: Context;
  /** An initialized root of Mayfly's own. */
  readonly stack: PreparedStack;
  /** Gives the root another content. */
  readonly write: (content: object) => Promise<unknown>;
  readonly suspects: Suspects;
}

export interface Adopted extends Pick<Recovery, 'gone' | 'left'> {
  /** Names by the addresses in the stack. */
  readonly adopted: ReadonlyMap<string, string>;
}

/**
 * Takes what is lost into the stack's state, changed in nothing but what would keep it from its end. What does not
 * exist and what can't be read is told by Terraform itself, of all at once, and the rest is planned again.
 */
export async function adoptLost(adoption: AdoptionWork): Promise<Adopted> {
  const { context } = adoption;
  let sorted = findWays(adoption.suspects);
  for (let round = 1; round <= ROUNDS && sorted.open.length > 0; round++) {
    const { open } = sorted;
    context.log.info(`Asking AWS for ${plural(open.length, 'resource')} that no state holds`);
    await adoption.write(renderRecoveryRoot(open.map((one) => toAdopted(one, { relax: false }))));
    const { plan, diagnostics } = await runPlan(adoption);
    if (plan !== undefined) {
      const read = sortByPlan(open, { plan, owner: ownerOf(context) });
      return applyAdoption(adoption, merge(sorted, read));
    }
    const next = sortByErrors(open, diagnostics);
    if (next.open.length === open.length && next.open.every((one) => open.includes(one)))
      return giveUp(sorted, firstError(diagnostics));
    sorted = merge(sorted, next);
  }
  return giveUp(sorted, `it could not be read in ${ROUNDS} attempts`);
}

async function applyAdoption(adoption: AdoptionWork, sorted: Sorted<Read>): Promise<Adopted> {
  const { gone, left, open } = sorted;
  if (open.length === 0) return { adopted: new Map(), gone, left };
  const relax = adoption.context.config.protectFromDestroy === 'relax';
  await adoption.write(renderRecoveryRoot(open.map((one) => toAdopted(one, { relax, known: one.known }))));
  const { plan, diagnostics } = await runPlan(adoption);
  if (plan === undefined) return giveUp(sorted, firstError(diagnostics));
  if (plan.resources.some(({ action }) => action === 'create' || action === 'replace'))
    return giveUp(sorted, 'Terraform would make it anew');
  const { context, stack } = adoption;
  const outcome = await runLocked({ context }, stack, () => context.terraform.apply(computeRun(adoption)));
  // What could not be changed is adopted all the same, and its destroy says why it stays.
  const { resources } = await context.store.readState(context.environment.name, stack.name);
  const held = new Set(resources.map(({ address }) => address));
  const tried = open.map(({ name, label, ways: [{ row }] }) => ({
    name,
    address: addressOf({ row, label }),
  }));
  const missed = tried.filter(({ address }) => !held.has(address));
  return {
    adopted: new Map(
      tried.filter(({ address }) => held.has(address)).map(({ name, address }) => [address, name]),
    ),
    gone,
    left: [...left, ...missed.map(({ name }) => ({ name, why: firstError(outcome.diagnostics) }))],
  };
}

const merge = <T>(before: Sorted, { open, gone, left }: Sorted<T>): Sorted<T> => ({
  open,
  gone: [...before.gone, ...gone],
  left: [...before.left, ...left],
});

const giveUp = ({ open, gone, left }: Sorted, why: string): Adopted => ({
  adopted: new Map(),
  gone,
  left: [...left, ...open.filter((one) => !isGuess(one)).map(({ name }) => ({ name, why }))],
});

const firstError = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.find(({ severity }) => severity === 'error')?.summary ?? 'Terraform gave no reason';

const runPlan = (adoption: AdoptionWork): Promise<PlanOutcome> =>
  adoption.context.terraform.plan({ ...computeRun(adoption), lock: true });

/** Its events are no changes that a report should count: nothing is made, and all of it is destroyed afterwards. */
const computeRun = ({ context, stack }: AdoptionWork): TerraformRun => ({
  directory: stack.directory,
  signal: context.signal,
  onEvent: () => {},
});
