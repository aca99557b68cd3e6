import type { Order } from '../core/event/order.js';
import type { OrderContext, OrderEnd } from '../operations/order.js';

type Run<Name extends Order['name']> = (
  context: OrderContext,
  order: Extract<Order, { name: Name }>,
) => Promise<OrderEnd>;

/** Each order's code is loaded when it is asked for. */
const ORDERS: { readonly [Name in Order['name']]: Run<Name> } = {
  extend: async (context, order) => (await import('../operations/extend.js')).runExtend(context, order),
  keep: async (context, order) => (await import('../operations/keep.js')).runKeep(context, order),
  unlock: async (context, order) => (await import('../operations/unlock.js')).runUnlock(context, order),
};

export const runOrder = <Name extends Order['name']>(
  context: OrderContext,
  order: Extract<Order, { name: Name }>,
): Promise<OrderEnd> => (ORDERS[order.name as Name] as Run<Name>)(context, order);
