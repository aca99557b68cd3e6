import type { Phase, PointKind } from './points.js';
import type { Random } from './random.js';

/** What is drawn for a fault beside its point. */
export type Details = Readonly<Record<string, string | number | boolean>>;

export type FaultGroup = 'signal' | 'kill' | 'network' | 'aws' | 'github' | 'race' | 'clock';

/** A kind of fault: where it can strike and what is drawn for it. What it does stands in `strike.ts`. */
export interface FaultKind {
  readonly name: string;
  readonly group: FaultGroup;
  readonly phases: readonly Phase[];
  /** Absent: it holds for the whole run, or comes after it. */
  readonly at?: (kind: PointKind) => boolean;
  readonly draw: (random: Random) => Details;
  /** A refusal: what is answered so was never carried out. */
  readonly refuses?: true;
}

const ALL: readonly Phase[] = ['open', 'open', 'push', 'close', 'close', 'reopen'];
const DEPLOYS: readonly Phase[] = ['open', 'open', 'push', 'reopen'];
const nothing = (): Details => ({});
const anywhere = () => true;
const onAws = ({ side }: PointKind) => side === 'aws';
const onGitHub = ({ side }: PointKind) => side === 'github';
const byMayfly = ({ side, sender }: PointKind) => side === 'aws' && sender === 'mayfly';
const byTerraform = ({ sender }: PointKind) => sender !== 'mayfly';
const byProvider = ({ sender }: PointKind) => sender === 'provider';
const onFiles = ({ act, side, sender }: PointKind) =>
  side === 'aws' && sender !== 'provider' && /lock|state|record|bundle|files/.test(act);
const onWrites = ({ act, side, sender }: PointKind) =>
  side === 'aws' && sender !== 'provider' && /^(write|take|remove)/.test(act);

/** A number of requests, or all to the end of the run. */
const drawTimes = (random: Random): number | 'end' =>
  random.chance(0.2) ? 'end' : random.pick([1, 1, 2, 3, 5, 8]);

export const FAULTS: readonly FaultKind[] = [
  { name: 'sigint', group: 'signal', phases: ALL, at: anywhere, draw: nothing },
  {
    name: 'sigint-short',
    group: 'signal',
    phases: ALL,
    at: anywhere,
    draw: (random) => ({ interruptMs: random.pick([0, 300, 1_000]), terminateMs: random.pick([0, 300]) }),
  },
  { name: 'sigint-held', group: 'signal', phases: ALL, at: onAws, draw: nothing },
  { name: 'kill-node', group: 'kill', phases: ALL, at: anywhere, draw: nothing },
  { name: 'kill-terraform', group: 'kill', phases: ALL, at: byTerraform, draw: nothing },
  { name: 'kill-provider', group: 'kill', phases: ALL, at: byProvider, draw: nothing },
  { name: 'kill-all', group: 'kill', phases: ALL, at: anywhere, draw: nothing },
  { name: 'machine-gone', group: 'kill', phases: ALL, at: anywhere, draw: nothing },
  {
    name: 'aws-reset',
    group: 'network',
    phases: ALL,
    at: onAws,
    draw: (random) => ({ times: drawTimes(random), scope: random.pick(['act', 'side']) }),
  },
  { name: 'aws-refuse', group: 'network', phases: ALL, at: byMayfly, draw: nothing },
  { name: 'aws-hang', group: 'network', phases: ALL, at: byMayfly, draw: nothing },
  {
    name: 'github-reset',
    group: 'network',
    phases: ALL,
    at: onGitHub,
    draw: (random) => ({ times: drawTimes(random), scope: random.pick(['act', 'side']) }),
  },
  { name: 'github-refuse', group: 'network', phases: ALL, at: onGitHub, draw: nothing },
  { name: 'github-hang', group: 'network', phases: ALL, at: onGitHub, draw: nothing },
  {
    name: 's3-500',
    group: 'aws',
    phases: ALL,
    at: onFiles,
    draw: (random) => ({
      times: drawTimes(random),
      scope: random.pick(['act', 's3']),
      status: random.pick([500, 503]),
    }),
  },
  {
    name: 's3-slow',
    group: 'aws',
    phases: ALL,
    at: onWrites,
    draw: (random) => ({ times: random.whole(1, 3), scope: 'act', ms: random.pick([1_000, 3_000]) }),
  },
  {
    name: 'aws-403',
    group: 'aws',
    refuses: true,
    phases: ALL,
    at: onAws,
    draw: (random) => ({ times: drawTimes(random), scope: random.pick(['act', 'service']) }),
  },
  ...(
    [
      ['github-403', { message: 'Resource not accessible by integration', status: 403 }],
      ['github-limit', { message: 'You have exceeded a secondary rate limit.', status: 403 }],
      ['github-429', { message: 'You have exceeded a secondary rate limit.', status: 429 }],
      ['github-409', { message: 'Conflict', status: 409 }],
    ] as const
  ).map(
    ([name, fixed]): FaultKind => ({
      name,
      group: 'github',
      refuses: true,
      phases: ALL,
      at: onGitHub,
      draw: (random) => ({ ...fixed, times: drawTimes(random), scope: random.pick(['act', 'side']) }),
    }),
  ),
  {
    name: 'github-5xx',
    group: 'github',
    phases: ALL,
    at: onGitHub,
    draw: (random) => ({
      message: 'Server Error',
      status: random.pick([500, 502, 503]),
      times: drawTimes(random),
      scope: random.pick(['act', 'side']),
    }),
  },
  { name: 'close-during-deploy', group: 'race', phases: DEPLOYS, at: anywhere, draw: drawHold },
  { name: 'push-during-deploy', group: 'race', phases: DEPLOYS, at: anywhere, draw: drawHold },
  { name: 'two-deploys', group: 'race', phases: DEPLOYS, at: anywhere, draw: drawHold },
  { name: 'two-destroys', group: 'race', phases: ['close'], at: anywhere, draw: drawHold },
  { name: 'reopen-during-destroy', group: 'race', phases: ['close'], at: anywhere, draw: drawHold },
  { name: 'late-push', group: 'race', phases: ['close'], draw: (random) => ({ pushed: random.chance(0.5) }) },
  {
    name: 'clock-skew',
    group: 'clock',
    phases: ALL,
    draw: (random) => ({ hours: random.pick([-100, -25, -1, 1, 6, 30, 100]) }),
  },
];

/** Whether the struck run waits until the other has raised the generation, or goes on at once. */
function drawHold(random: Random): Details {
  return { held: random.chance(0.6) };
}

/** Those that may join another fault, later in the same run. */
export const SECONDS: readonly string[] = [
  'sigint-short',
  'kill-node',
  'kill-terraform',
  'kill-all',
  'machine-gone',
];

export function findFault(name: string): FaultKind {
  const found = FAULTS.find((kind) => kind.name === name);
  if (found === undefined) {
    throw new Error(`there is no fault ${name}; there are ${FAULTS.map((kind) => kind.name).join(', ')}`);
  }
  return found;
}
