import { extendRecord } from '../core/environment/extension.js';
import type { Order } from '../core/event/order.js';
import { changeRecord } from './change-record.js';
import type { OrderContext, OrderEnd } from './order.js';

const HOUR_MS = 3_600_000;

/** Lets the environment live longer; without a time by the configured lifetime. */
export function runExtend(
  context: OrderContext,
  { byMs = context.config.lifetimeHours * HOUR_MS }: Extract<Order, { name: 'extend' }>,
): Promise<OrderEnd> {
  const extension = { byMs, now: context.clock.now(), runId: context.run?.id };
  return changeRecord(context, (record) => extendRecord(record, extension));
}
