import type { Verb } from './trigger.js';

export type EventFamily = 'pull_request' | 'workflow_dispatch' | 'later' | 'other';

/** How an event is read; one that is not here is `other`. */
export const EVENT_FAMILIES: ReadonlyMap<string, EventFamily> = new Map([
  ['pull_request', 'pull_request'],
  ['pull_request_target', 'pull_request'],
  ['workflow_dispatch', 'workflow_dispatch'],
  ['issue_comment', 'later'],
]);

/** What an action of a pull request asks for. An action that is not here is a skip. Drafts are deployed like others. */
export const PULL_REQUEST_VERBS: ReadonlyMap<string, Verb> = new Map([
  ['opened', 'deploy'],
  ['reopened', 'deploy'],
  ['synchronize', 'deploy'],
  ['ready_for_review', 'deploy'],
  ['closed', 'destroy'],
]);

/** The verb of a workflow_dispatch that names none. */
export const DISPATCH_VERB: Verb = 'deploy';

interface VerbTraits {
  /** Still makes sense once the pull request is closed. */
  readonly afterClose: boolean;
}

export const VERB_TRAITS: Readonly<Record<Verb, VerbTraits>> = {
  deploy: { afterClose: false },
  plan: { afterClose: false },
  check: { afterClose: false },
  destroy: { afterClose: true },
};
