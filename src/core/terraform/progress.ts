import { formatDuration } from '../text/duration.js';
import type { ApplyEvent } from './ui-events.js';

const DONE: Readonly<Record<string, string>> = {
  create: 'created',
  update: 'updated',
  delete: 'destroyed',
  replace: 'replaced',
  read: 'read',
};

/** An apply reports a resource that takes long every 10 s; a line every 30 s is enough. */
const PROGRESS_EVERY_MS = 30_000;

type Renderers = {
  readonly [T in ApplyEvent['type']]: (event: Extract<ApplyEvent, { type: T }>) => string | undefined;
};

/** One line of the step's log for an event; undefined for what is not worth one. */
const RENDERERS: Renderers = {
  version: () => undefined,
  log: ({ message }) =>
    /^(Installing|Installed) provider|^- (Installing|Installed)|^hashicorp\//.test(message)
      ? message
      : undefined,
  planned: ({ address, action }) => `${address}: will ${action}`,
  // Mostly what a provider read back after an apply, which is no change from outside.
  drift: () => undefined,
  started: () => undefined,
  progress: ({ address, elapsedMs }) =>
    elapsedMs % PROGRESS_EVERY_MS === 0
      ? `${address}: still at it after ${formatDuration(elapsedMs)}`
      : undefined,
  completed: ({ address, action, elapsedMs }) =>
    action === 'read' ? undefined : `${address}: ${DONE[action] ?? action} in ${formatDuration(elapsedMs)}`,
  errored: ({ address, action, elapsedMs }) =>
    `${address}: ${action} failed after ${formatDuration(elapsedMs)}`,
  summary: ({ operation, add, change, remove }) =>
    `${operation}: ${add} to add, ${change} to change, ${remove} to remove`,
};

export function renderProgress<T extends ApplyEvent['type']>(
  event: Extract<ApplyEvent, { type: T }>,
): string | undefined {
  return RENDERERS[event.type as T](event);
}
