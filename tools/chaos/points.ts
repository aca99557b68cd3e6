import type { Sender, Side } from './exchange.js';
import type { Point } from './point.js';
import type { Random } from './random.js';

/** What the struck run does: a first deploy, one over a live environment, a destroy, a deploy after a destroy. */
export type Phase = 'open' | 'push' | 'close' | 'reopen';

export interface PointKind {
  readonly act: string;
  readonly sender: Sender;
  readonly side: Side;
  /** How often an undisturbed run comes to it; absent: never. */
  readonly most: Readonly<Partial<Record<Phase, number>>>;
  /** How often it is chosen, against others. */
  readonly weight: number;
}

const deploys = (open: number, push = open) => ({ open, push, reopen: open });
const all = (open: number, push: number, close: number) => ({ ...deploys(open, push), close });

/** Counts were read off undisturbed runs; one that is never reached is said in the table at the end. */
export const POINT_KINDS: readonly PointKind[] = [
  { side: 'aws', sender: 'mayfly', act: 'ask who we are', most: all(1, 1, 1), weight: 1 },
  { side: 'aws', sender: 'mayfly', act: 'look at state bucket', most: all(1, 1, 1), weight: 1 },
  { side: 'aws', sender: 'mayfly', act: 'read record', most: all(4, 5, 4), weight: 2 },
  { side: 'aws', sender: 'mayfly', act: 'write record deploying', most: deploys(2), weight: 4 },
  { side: 'aws', sender: 'mayfly', act: 'write record live', most: deploys(1), weight: 2 },
  { side: 'aws', sender: 'mayfly', act: 'write record destroying', most: { close: 1 }, weight: 4 },
  { side: 'aws', sender: 'mayfly', act: 'write record destroyed', most: { close: 1 }, weight: 4 },
  { side: 'aws', sender: 'mayfly', act: 'write bundle', most: deploys(1), weight: 2 },
  { side: 'aws', sender: 'mayfly', act: 'read bundle', most: { close: 1 }, weight: 2 },
  { side: 'aws', sender: 'mayfly', act: 'read state', most: all(1, 1, 1), weight: 1 },
  { side: 'aws', sender: 'mayfly', act: 'list files', most: all(1, 1, 2), weight: 1 },
  { side: 'aws', sender: 'mayfly', act: 'look for tags', most: { close: 1 }, weight: 2 },
  { side: 'aws', sender: 'mayfly', act: 'remove files', most: { close: 1 }, weight: 4 },
  { side: 'aws', sender: 'terraform', act: 'list files', most: all(4, 4, 3), weight: 1 },
  { side: 'aws', sender: 'terraform', act: 'take lock for plan', most: deploys(1), weight: 3 },
  { side: 'aws', sender: 'terraform', act: 'take lock for apply', most: all(1, 1, 1), weight: 4 },
  { side: 'aws', sender: 'terraform', act: 'remove lock', most: all(2, 2, 1), weight: 4 },
  { side: 'aws', sender: 'terraform', act: 'read state', most: { push: 3, close: 2 }, weight: 1 },
  { side: 'aws', sender: 'terraform', act: 'write state', most: all(1, 1, 1), weight: 5 },
  { side: 'aws', sender: 'provider', act: 'make resource', most: deploys(5, 3), weight: 12 },
  { side: 'aws', sender: 'provider', act: 'change resource', most: deploys(2, 0), weight: 3 },
  { side: 'aws', sender: 'provider', act: 'unmake resource', most: { push: 1, close: 5 }, weight: 12 },
  { side: 'aws', sender: 'provider', act: 'read resource', most: all(27, 33, 26), weight: 2 },
  { side: 'github', sender: 'mayfly', act: 'ask for pull request', most: all(3, 3, 1), weight: 3 },
  { side: 'github', sender: 'mayfly', act: 'ask GitHub', most: all(6, 6, 3), weight: 1 },
  { side: 'github', sender: 'mayfly', act: 'make check run', most: all(2, 2, 1), weight: 2 },
  { side: 'github', sender: 'mayfly', act: 'end check run', most: all(1, 1, 1), weight: 2 },
  { side: 'github', sender: 'mayfly', act: 'make deployment', most: { open: 1, push: 1 }, weight: 2 },
  { side: 'github', sender: 'mayfly', act: 'set deployment', most: all(2, 3, 1), weight: 2 },
  { side: 'github', sender: 'mayfly', act: 'post comment', most: { open: 1 }, weight: 4 },
  { side: 'github', sender: 'mayfly', act: 'edit comment', most: all(1, 2, 2), weight: 4 },
];

/** A point that the phase comes to, of the kinds that are allowed; undefined when there is none. */
export function drawPoint(
  random: Random,
  phase: Phase,
  allows: (kind: PointKind) => boolean,
): Point | undefined {
  const kinds = POINT_KINDS.filter((kind) => (kind.most[phase] ?? 0) > 0 && allows(kind));
  if (kinds.length === 0) return undefined;
  const { act, sender, most } = random.pick(
    kinds.flatMap((kind) => Array<PointKind>(kind.weight).fill(kind)),
  );
  const nth = random.whole(1, most[phase] ?? 1);
  return { act, sender, nth, when: random.pick(['before', 'after'] as const) };
}
