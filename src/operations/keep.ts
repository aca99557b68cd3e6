import { keepRecord } from '../core/environment/keeping.js';
import type { Order } from '../core/event/order.js';
import { hasKeepLabel, KEEP_LABEL } from '../core/event/triggers.js';
import { changeRecord } from './change-record.js';
import type { OrderContext, OrderEnd } from './order.js';

/** Lets no time end the environment, or time end it again. */
export async function runKeep(
  context: OrderContext,
  { on }: Extract<Order, { name: 'keep' }>,
): Promise<OrderEnd> {
  const { forge, environment, clock } = context;
  const at = new Date(clock.now()).toISOString();
  const end = await changeRecord(context, (record) => keepRecord(record, { on, at }));
  if (on || end.status !== 'done' || environment.pullNumber === undefined) return end;
  const live = await forge?.fetchPullRequest(environment.pullNumber);
  if (!hasKeepLabel(live?.labels ?? [])) return end;
  return { ...end, answer: `the label \`${KEEP_LABEL}\` still keeps it: take that away too` };
}
