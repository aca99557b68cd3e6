import { describeAdoption } from '../core/recovery/adoption.js';
import { computeConsoleLink, parseArn } from '../core/recovery/arn.js';
import type { Left, Recovery } from '../core/recovery/left.js';
import type { State } from '../core/terraform/state.js';
import { plural } from '../core/text/plural.js';
import type { Destroy } from './destroy-work.js';
import { findLost, type LostLook, readStates } from './find-lost.js';
import type { Journal, Standing } from './journal.js';
import { removeLogGroups } from './remove-log-groups.js';
import { type LostSuspects, recoverSuspects } from './suspects.js';
import { waitUntilForgotten } from './wait-until-forgotten.js';

/** What is known of an environment whose states were destroyed. */
export interface Before {
  /** Names of the stacks. */
  readonly names: readonly string[];
  /** What their states held before anything was destroyed. */
  readonly states: readonly State[];
  readonly suspects: LostSuspects;
  /** What came of the suspects. */
  readonly recovered: Recovery;
}

/**
 * Nothing is left when no state holds a resource and AWS lists none with the environment's tags but those that
 * Terraform has just destroyed, which AWS goes on listing for a while. What else it lists is destroyed, or proven to be
 * gone, or left.
 */
export async function proveTeardown(destroy: Destroy, before: Before): Promise<Standing> {
  const { context, journal, ledger } = destroy;
  const { names, states } = before;
  const look = await journal.step('proof', () =>
    findLost(context, { states, regions: ledger.record.regions }),
  );
  noteUnseen(journal, look);
  const recovery = await recoverRest(destroy, { look, before });
  const logs = await removeLogGroups({ context, journal, states });
  const left = [...(await findInStates(destroy, names)), ...recovery.left, ...logs.left];
  const deleted = journal.changes.filter(({ action, outcome }) => action === 'delete' && outcome === 'done');
  journal.receipt = {
    destroyed: deleted.length + logs.destroyed.length,
    left: left.map(({ name }) => name),
    ms: journal.elapsed(),
  };
  noteFound(journal, 'that no state held, found by their tags or names', recovery.destroyed);
  noteFound(journal, 'that AWS had made without tags', logs.destroyed);
  return left.length === 0 ? { status: 'destroyed' } : explainLeft(left);
}

interface Rest {
  readonly look: LostLook;
  readonly before: Before;
}

/** What the first recovery could not end may have waited for what is gone now: it is tried again. */
async function recoverRest(destroy: Destroy, { look, before }: Rest): Promise<Recovery> {
  const { suspects, recovered } = before;
  const settled = new Set([...recovered.destroyed, ...recovered.gone]);
  const lost = look.lost.filter(({ arn }) => !settled.has(arn));
  const failed = new Set(recovered.left.map(({ name }) => name));
  const named = suspects.named.filter((adoption) => failed.has(describeAdoption(adoption)));
  const rest = await recoverSuspects(destroy, { ...suspects, lost, named });
  const left = await waitUntilForgotten(destroy.context, { left: rest.left, lost });
  return { destroyed: [...recovered.destroyed, ...rest.destroyed], gone: rest.gone, left };
}

function noteFound(journal: Journal, what: string, names: readonly string[]): void {
  if (names.length === 0) return;
  journal.warnings.push(`destroyed too: ${plural(names.length, 'resource')} ${what}: ${list(names)}`);
}

async function findInStates({ context }: Destroy, names: readonly string[]): Promise<Left[]> {
  const states = await readStates(context, names);
  return states.flatMap(({ resources }) =>
    resources.map(({ address }) => ({ name: address, why: 'it is still in the state' })),
  );
}

/** Without a look there is no proof; that is said, and is no reason to call it anything but destroyed. */
function noteUnseen(journal: Journal, { unseen }: LostLook): void {
  for (const { region, reason } of unseen) {
    journal.warnings.push(
      `not proven for ${region}: what carries this environment's tags could not be listed there (${reason}). ` +
        'Grant `tag:GetResources`; until then only the states say that nothing is left.',
    );
  }
}

function explainLeft(left: readonly Left[]): Standing {
  const [first] = left;
  const shown = first === undefined ? '' : `${first.name}: ${first.why}`;
  const more = left.length > 1 ? ` (+${left.length - 1} more)` : '';
  const link =
    first === undefined || parseArn(first.name) === undefined ? '' : `, ${computeConsoleLink(first.name)}`;
  return {
    status: 'failed',
    kind: 'outside',
    reason: `${plural(left.length, 'resource')} ${left.length === 1 ? 'is' : 'are'} still there: ${shown}${more}${link}`,
    nextStep: 'Re-run this job to try again, or remove by hand what is listed.',
  };
}

/** The first of many. */
const list = (names: readonly string[]): string =>
  `${names.slice(0, 10).join(', ')}${names.length > 10 ? ` (+${names.length - 10} more)` : ''}`;
