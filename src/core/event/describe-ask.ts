import { formatDuration } from '../text/duration.js';
import type { Ask } from './ask.js';
import type { Order } from './order.js';

/** Completes "asked to"; undefined for what is no wish. */
export function describeAsk(ask: Ask, headSha?: string): string | undefined {
  if (ask.kind === 'help') return undefined;
  if (ask.kind === 'order') return describeOrder(ask.order);
  const commit = headSha === undefined || ask.verb === 'destroy' ? '' : ` commit ${headSha.slice(0, 7)}`;
  return `${ask.verb}${commit}`;
}

export function describeOrder(order: Order): string {
  if (order.name === 'extend')
    return order.byMs === undefined ? 'extend' : `extend by ${formatDuration(order.byMs)}`;
  if (order.name === 'keep') return order.on ? 'keep' : 'keep no longer';
  return order.force ? 'unlock by force' : 'unlock';
}
