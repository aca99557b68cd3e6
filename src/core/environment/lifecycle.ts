import type { RecordStatus } from './record.js';

/** Where the life of an environment stands: what its record says, or that it has none. */
export type LifeState = RecordStatus | 'none';

const UP = ['deploying', 'live', 'failed', 'blocked'] as const;

interface Row {
  /** Also the arrow's text in the diagram of docs/lifecycle.md. */
  readonly event: string;
  readonly from: readonly LifeState[];
  /** `same`: the status stays. */
  readonly to: LifeState | 'same';
  /** What it means, in Markdown, for docs/lifecycle.md. */
  readonly meaning: string;
}

/** Everything that can happen to an environment. What is not here does not happen: `Ledger` writes no such record. */
const ROWS = [
  {
    event: 'deploy begins',
    from: ['none', ...UP, 'destroying', 'destroyed'],
    to: 'deploying',
    meaning:
      'A push, a reopened pull request, a re-run or `command: deploy` passed the fence. The generation is raised. ' +
      'From `destroyed` the environment begins anew, and keeps its history and its comment.',
  },
  {
    event: 'deploy passes',
    from: ['deploying'],
    to: 'live',
    meaning: 'Everything is applied, and every check and policy passed.',
  },
  {
    event: 'deploy fails',
    from: ['deploying'],
    to: 'failed',
    meaning:
      'Terraform, a check or a policy on what was made failed. What was applied stands (`on_failure: keep`).',
  },
  {
    event: 'policy blocks',
    from: ['deploying'],
    to: 'blocked',
    meaning: 'A policy stopped a plan before its apply. What stood before stands.',
  },
  {
    event: 'deploy is cancelled',
    from: ['deploying'],
    to: 'failed',
    meaning: 'The run was stopped. The record says so, and the next push or close goes on from there.',
  },
  {
    event: 'deploy is superseded',
    from: ['deploying'],
    to: 'same',
    meaning: 'The pull request moved on: another commit was pushed, whose run takes over, or it was closed.',
  },
  {
    event: 'deploy is undone',
    from: ['deploying'],
    to: 'destroyed',
    meaning:
      'What the run made is destroyed again: the pull request was closed meanwhile, or the deploy failed under ' +
      '`on_failure: destroy`.',
  },
  {
    event: 'destroy begins',
    from: ['none', ...UP, 'destroying', 'destroyed'],
    to: 'destroying',
    meaning:
      'The pull request was closed, its time is over, or someone asked for it. The generation is raised. From no ' +
      'record, or from `destroyed`: a bundle, a state or resources with its tags were found.',
  },
  {
    event: 'leftovers are found',
    from: ['none'],
    to: 'failed',
    meaning:
      'A reap found resources with its tags and no record. It writes one, to take the environment in hand.',
  },
  {
    event: 'nothing is left',
    from: ['destroying'],
    to: 'destroyed',
    meaning: 'Proved. State and bundle are removed, and the record stays as a tombstone.',
  },
  {
    event: 'destroy fails',
    from: ['destroying'],
    to: 'failed',
    meaning:
      'Something is left, or Terraform failed. State, bundle and record stay, so that a re-run goes on.',
  },
  {
    event: 'destroy is cancelled',
    from: ['destroying'],
    to: 'failed',
    meaning: 'The run was stopped. A re-run, the next reap or `command: destroy` goes on.',
  },
  {
    event: 'keep, extend or warning',
    from: UP,
    to: 'same',
    meaning: 'Its end moves, or is announced. No generation is raised: a run under way goes on.',
  },
  {
    event: 'record expires',
    from: ['destroyed'],
    to: 'none',
    meaning: 'The time that `record` gives a tombstone is over; with `record: 0m` at once.',
  },
] as const satisfies readonly Row[];

export type LifeEvent = (typeof ROWS)[number]['event'];

export interface Transition extends Row {
  readonly event: LifeEvent;
}

export const TRANSITIONS: readonly Transition[] = ROWS;

/** What a run can bring about; the end of a record is no status of it. */
export type RunEvent = Exclude<LifeEvent, 'record expires'>;

/** The status that an event leaves in the record; without an event it stays. */
export function computeTarget(event: RunEvent | undefined, status: RecordStatus): RecordStatus {
  const row = ROWS.find((one) => one.event === event);
  return row === undefined || row.to === 'same' || row.to === 'none' ? status : row.to;
}

export interface Edge {
  readonly from: LifeState;
  readonly to: LifeState;
  readonly events: readonly LifeEvent[];
}

/** The arrows of the diagram: one from each state to each other that something leads to. */
export function listEdges(): readonly Edge[] {
  const steps = TRANSITIONS.flatMap(({ event, from, to }) =>
    from.map((state) => ({ from: state, to: to === 'same' ? state : to, event })),
  );
  const edges = new Map<string, Edge>();
  for (const { from, to, event } of steps) {
    const key = keyOf(from, to);
    edges.set(key, { from, to, events: [...(edges.get(key)?.events ?? []), event] });
  }
  return [...edges.values()];
}

const keyOf = (from: LifeState, to: LifeState): string => `${from} ${to}`;

const MOVES: ReadonlySet<string> = new Set(listEdges().map(({ from, to }) => keyOf(from, to)));

/** Whether the table leads from one state to the other. What a run notes on its way changes none. */
export const isKnownMove = (from: LifeState, to: LifeState): boolean =>
  from === to || MOVES.has(keyOf(from, to));
