import type { EnvironmentRecord } from '../core/environment/record.js';
import { describeLock } from '../core/environment/stale-lock.js';
import type { Order } from '../core/event/order.js';
import type { StateLock } from '../core/terraform/state-lock.js';
import { findLockHolder, type LockHolder } from './find-lock-holder.js';
import { listCopies } from './find-siblings.js';
import type { OrderContext, OrderEnd } from './order.js';

type Unlock = Extract<Order, { name: 'unlock' }>;

interface HeldLock {
  readonly environment: string;
  readonly stack: string;
  readonly lock: StateLock;
  readonly holder: LockHolder;
}

/**
 * Breaks the locks on the states of the environment and its copies, whoever holds them: someone asks for just that.
 * Only where GitHub says that the run which holds one is under way at this moment, it takes `force`; then no lock is
 * touched.
 */
export async function runUnlock(context: OrderContext, { force }: Unlock): Promise<OrderEnd> {
  const { store, environment } = context;
  const record = (await store.readRecord(environment.name))?.record;
  if (record === undefined) return { status: 'skipped', answer: 'there is no environment', record };
  const copies = await listCopies(context);
  const held = (await Promise.all([record, ...copies].map((one) => findHeldLocks(context, one)))).flat();
  if (held.length === 0) return { status: 'done', answer: 'no state is locked', record };
  const busy = held.filter(({ holder }) => holder.state === 'running');
  if (busy.length > 0 && !force) return refuse(busy, record);
  const broken: string[] = [];
  for (const { environment: name, stack, lock, holder } of held) {
    if (!(await store.removeLock(name, stack, lock.id))) continue;
    const note = `${name === environment.name ? '' : `${name}/`}${stack} (${describeLock(lock)}${nameRun(holder)})`;
    context.log.info(`Removed the state lock of ${note}`);
    broken.push(note);
  }
  const answer =
    broken.length === 0
      ? 'the locks were released meanwhile'
      : `removed the state lock of ${broken.join(', ')}`;
  return { status: 'done', answer, record };
}

async function findHeldLocks(context: OrderContext, record: EnvironmentRecord): Promise<readonly HeldLock[]> {
  const { store } = context;
  const { environment } = record;
  const stacks = await store.listStacks(environment);
  const found = await Promise.all(
    stacks.map(async (stack): Promise<HeldLock[]> => {
      const lock = await store.readLock(environment, stack);
      return lock === undefined
        ? []
        : [{ environment, stack, lock, holder: await findLockHolder(context, { lock, record }) }];
    }),
  );
  return found.flat();
}

function refuse(busy: readonly HeldLock[], record: EnvironmentRecord): OrderEnd {
  const [first] = busy;
  const { stack = '', lock, holder } = first ?? {};
  const since = lock === undefined ? '' : describeLock(lock);
  return {
    status: 'failed',
    answer: `the run that holds the state lock of ${stack} is under way: ${since}${holder === undefined ? '' : nameRun(holder)}`,
    nextStep:
      'Wait for it, or cancel it and ask again. `unlock force` breaks the lock all the same: two runs may then write one state.',
    record,
  };
}

const nameRun = ({ run }: LockHolder): string => (run === undefined ? '' : `, ${run.url}`);
