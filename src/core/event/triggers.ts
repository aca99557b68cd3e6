import type { Verb } from './trigger.js';

export type EventFamily = 'pull_request' | 'workflow_dispatch' | 'issue_comment' | 'other';

/** How an event is read; one that is not here is `other`. */
export const EVENT_FAMILIES: ReadonlyMap<string, EventFamily> = new Map([
  ['pull_request', 'pull_request'],
  ['pull_request_target', 'pull_request'],
  ['workflow_dispatch', 'workflow_dispatch'],
  ['issue_comment', 'issue_comment'],
]);

/** What an action of a pull request asks for. An action that is not here is a skip. Drafts are deployed like others. */
export const PULL_REQUEST_VERBS: ReadonlyMap<string, Verb> = new Map([
  ['opened', 'deploy'],
  ['reopened', 'deploy'],
  ['synchronize', 'deploy'],
  ['ready_for_review', 'deploy'],
  ['closed', 'destroy'],
]);

/** A pull request with this label is not ended by time. */
export const KEEP_LABEL = 'mayfly:keep';
/** Setting this label extends the environment; it is taken away again. */
export const EXTEND_LABEL = 'mayfly:extend';

export interface LabelRow {
  readonly action: 'labeled' | 'unlabeled';
  /** Undefined: the one that `only_with_label` names. */
  readonly label: string | undefined;
  readonly asks: Verb | 'extend' | 'nothing';
  readonly meaning: string;
}

/** What a label asks for that was just set or taken away, on an open pull request. */
export const LABEL_ROWS: readonly LabelRow[] = [
  {
    action: 'labeled',
    label: EXTEND_LABEL,
    asks: 'extend',
    meaning: 'extend by the configured lifetime; the label is taken away, so that it can ask again',
  },
  { action: 'unlabeled', label: EXTEND_LABEL, asks: 'nothing', meaning: 'nothing' },
  {
    action: 'labeled',
    label: KEEP_LABEL,
    asks: 'nothing',
    meaning: 'nothing to do: as long as the label is there, no time ends the environment',
  },
  {
    action: 'unlabeled',
    label: KEEP_LABEL,
    asks: 'nothing',
    meaning: 'nothing to do: time ends the environment again',
  },
  { action: 'labeled', label: undefined, asks: 'deploy', meaning: 'deploy' },
  { action: 'unlabeled', label: undefined, asks: 'destroy', meaning: 'destroy' },
];

/** Labels that differ in upper and lower case only are the same to GitHub. */
export const isSameLabel = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a pull request's labels say that no time ends its environment. */
export const hasKeepLabel = (labels: readonly string[]): boolean =>
  labels.some((label) => isSameLabel(label, KEEP_LABEL));

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
