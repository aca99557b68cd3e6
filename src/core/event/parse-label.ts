import type { PullRequestPayload } from './payload.js';
import type { LabelChange, PullRequestFacts, Trigger } from './trigger.js';
import { isSameLabel, LABEL_ROWS } from './triggers.js';

export interface LabelEvent {
  readonly payload: PullRequestPayload;
  readonly facts: PullRequestFacts;
}

/** The label that an event is about; undefined for events that are about none. */
export function readLabelChange({ action, label }: PullRequestPayload): LabelChange | undefined {
  if (label === undefined || (action !== 'labeled' && action !== 'unlabeled')) return undefined;
  return { name: label.name, action };
}

/** What a label that was just set or taken away asks for. */
export function parseLabel(change: LabelChange, { payload, facts }: LabelEvent): Trigger {
  const { number: pullNumber, state } = payload.pull_request;
  // GitHub drops waiting runs of a concurrency group; that may have been the one of `closed`.
  if (state === 'closed')
    return facts.fork
      ? skip(pullNumber, `pull request #${pullNumber} is closed`)
      : { kind: 'verb', verb: 'destroy', pullNumber, forced: false, event: facts };
  const rows = LABEL_ROWS.filter(({ action }) => action === change.action);
  const row =
    rows.find(({ label }) => label !== undefined && isSameLabel(label, change.name)) ??
    rows.find(({ label }) => label === undefined);
  const asks = row?.asks ?? 'nothing';
  if (asks === 'nothing') return skip(pullNumber, `${change.action} ${change.name}: ${row?.meaning}`);
  if (facts.fork)
    return skip(pullNumber, `pull request #${pullNumber} comes from a fork and has no environment`);
  if (asks === 'extend') {
    const by = payload.sender?.login;
    const who = by === undefined ? {} : { by };
    return { kind: 'order', order: { name: 'extend' }, pullNumber, label: change.name, ...who };
  }
  return { kind: 'verb', verb: asks, pullNumber, forced: asks === 'destroy', event: facts, label: change };
}

const skip = (pullNumber: number, reason: string): Trigger => ({ kind: 'skip', pullNumber, reason });
