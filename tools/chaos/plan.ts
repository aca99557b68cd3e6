import { type Details, FAULTS, type FaultKind, findFault, SECONDS } from './faults.js';
import { type Point, renderPoint } from './point.js';
import { drawPoint, type Phase } from './points.js';
import { Random } from './random.js';

export interface Strike {
  readonly fault: string;
  /** Absent where the fault has no moment. */
  readonly point?: Point;
  readonly details: Details;
}

/** What one run of the command does, from its seed and index alone. */
export interface Plan extends PlanRequest {
  readonly phase: Phase;
  readonly strikes: readonly Strike[];
  /** The ordinary event afterwards. */
  readonly last: 'close' | 'reap';
  /** That event's job has no checkout of the branch. */
  readonly bare: boolean;
}

export interface PlanRequest {
  readonly seed: number;
  readonly index: number;
  /** Only this kind of fault. */
  readonly only?: string | undefined;
}

const SECOND_PROBABILITY = 0.2;

export interface PlansRequest extends Omit<PlanRequest, 'index'> {
  readonly runs: number;
  /** Index of the first. */
  readonly first: number;
}

export const computePlans = ({ runs, first, seed, only }: PlansRequest): readonly Plan[] =>
  Array.from({ length: runs }, (_, at) => computePlan({ seed, index: first + at, only }));

/** Every kind of fault comes once in as many runs as there are kinds, in an order of the seed's own. */
export function computePlan({ seed, index, only }: PlanRequest): Plan {
  const random = new Random(seed, index);
  const kind = only === undefined ? findTurn(seed, index) : findFault(only);
  const phase = random.pick(kind.phases);
  const first = drawStrike(random, phase, kind);
  const second = random.chance(SECOND_PROBABILITY) ? findFault(random.pick(SECONDS)) : undefined;
  const strikes =
    second === undefined || second === kind ? [first] : [first, drawStrike(random, phase, second)];
  return {
    seed,
    index,
    only,
    phase,
    strikes: kind.at === undefined ? [first] : strikes,
    last: random.chance(0.3) ? 'reap' : 'close',
    bare: random.chance(0.3),
  };
}

/** What plays it again. */
export const renderReplay = ({ seed, index, only }: PlanRequest): string =>
  `npm run chaos -- --seed ${seed} --first ${index} --runs 1${only === undefined ? '' : ` --only ${only}`}`;

function findTurn(seed: number, index: number): FaultKind {
  const block = Math.floor(index / FAULTS.length);
  const order = new Random(seed, 'order', block).shuffle(FAULTS);
  return order[index % FAULTS.length] as FaultKind;
}

function drawStrike(random: Random, phase: Phase, kind: FaultKind): Strike {
  const drawn = kind.at === undefined ? undefined : drawPoint(random, phase, kind.at);
  const point = drawn !== undefined && kind.refuses === true ? { ...drawn, when: 'before' as const } : drawn;
  return { fault: kind.name, ...(point === undefined ? {} : { point }), details: kind.draw(random) };
}

export function renderPlan({ phase, strikes, last, bare }: Plan): string {
  const told = strikes.map(renderStrike).join(' and ');
  return `${phase}: ${told}; then ${last}${bare ? ' without checkout' : ''}`;
}

function renderStrike({ fault, point, details }: Strike): string {
  const { message: _message, ...shown } = details;
  const more = Object.entries(shown).map(([name, value]) => `${name} ${value}`);
  const when = point === undefined ? '' : ` ${renderPoint(point)}`;
  return `${fault}${more.length > 0 ? ` (${more.join(', ')})` : ''}${when}`;
}
