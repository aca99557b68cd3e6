import { computeType } from '../terraform/plan-address.js';
import type { ApplyEvent } from '../terraform/ui-events.js';
import { ACTIONS, type ChangeAction } from './counts.js';
import type { ResourceChange } from './report.js';

/**
 * The changes of a stack after one more event of its apply. A resource that no plan announced (destroy plans by
 * itself) is added.
 */
export function observeChange(
  changes: readonly ResourceChange[],
  event: ApplyEvent,
): readonly ResourceChange[] {
  if (event.type === 'planned') return addPlanned(changes, event);
  if (event.type !== 'completed' && event.type !== 'errored') return changes;
  const outcome = event.type === 'completed' ? 'done' : 'failed';
  return changes.map((change) =>
    change.address === event.address
      ? { ...change, outcome, ms: (change.ms ?? 0) + event.elapsedMs }
      : change,
  );
}

function addPlanned(
  changes: readonly ResourceChange[],
  { address, action }: { readonly address: string; readonly action: string },
): readonly ResourceChange[] {
  if (!isChange(action) || changes.some((change) => change.address === address)) return changes;
  return [...changes, { address, type: computeType(address), action, outcome: 'pending', references: [] }];
}

const isChange = (action: string): action is ChangeAction => Object.hasOwn(ACTIONS, action);
