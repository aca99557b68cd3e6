import type { RawTest } from '../test-report.js';
import { readDiagnostics, readDuration } from './tap-diagnostics.js';
import { listTapRows, parseTapLine, type TapLine, type TapPoint } from './tap-line.js';

const VERSION = /^TAP version 1[34]\s*$/m;
const PLAN = /^ *1\.\.\d+\s*(?:#.*)?$/m;

/** A version or a plan: what looks like a test point alone stands in many a log. */
export const looksLikeTap = (text: string): boolean => VERSION.test(text) || PLAN.test(text);

/** A test point, and what stands around it. */
interface Open {
  readonly point: TapPoint;
  readonly yaml: string;
  /** Of its subtests, which stand before it. */
  readonly inner: readonly Open[];
  /** Comments below it. */
  readonly notes: string[];
}

type Plan = Extract<TapLine, { readonly kind: 'plan' }>;

/** What was read at one depth since the last test point of the depth above. */
interface Level {
  readonly points: Open[];
  plan: Plan | undefined;
}

/** Subtests in subtests are indented by four spaces each. */
const INDENT = 4;
const DEEPEST = 50;

/**
 * The tests of a TAP stream, version 13 or 14: the innermost ones where there are subtests. https://testanything.org
 * What is no TAP is skipped, since a tool's other output may have got in between.
 */
export function readTap(text: string): readonly RawTest[] {
  const levels: Level[] = [];
  const bails: string[] = [];
  let last: Open | undefined;
  for (const { indent, line, yaml } of listTapRows(text)) {
    const depth = Math.min(Math.floor(indent / INDENT), DEEPEST);
    const parsed = parseTapLine(line);
    if (parsed?.kind === 'bail') bails.push(parsed.reason);
    if (parsed?.kind === 'plan') openLevel(levels, depth).plan = parsed;
    if (parsed?.kind === 'note') last?.notes.push(line);
    if (parsed?.kind === 'point') {
      last = { point: parsed, yaml: yaml.join('\n'), inner: levels[depth + 1]?.points ?? [], notes: [] };
      levels.length = Math.min(levels.length, depth + 1);
      openLevel(levels, depth).points.push(last);
    }
  }
  const tests = levels.flatMap(({ points }) => points.flatMap((open) => flatten(open, [])));
  return [
    ...tests,
    ...bails.map(makeBail),
    ...(bails.length > 0 ? [] : judgePlan(levels[0], VERSION.test(text))),
  ];
}

function openLevel(levels: Level[], depth: number): Level {
  while (levels.length <= depth) levels.push({ points: [], plan: undefined });
  return levels[depth] as Level;
}

/** The innermost tests; those around them only where they failed for a reason of their own. */
function flatten(open: Open, outer: readonly string[]): readonly RawTest[] {
  const { point, inner } = open;
  const names = [...outer, point.name];
  const tests = inner.flatMap((test) => flatten(test, names));
  const isTold =
    tests.length > 0 && (point.result !== 'failed' || tests.some(({ result }) => result === 'failed'));
  return isTold ? tests : [...tests, toTest(open, outer)];
}

function toTest({ point, yaml, notes }: Open, outer: readonly string[]): RawTest {
  const { number, result, reason } = point;
  const name = point.name || `test ${number ?? 'without number'}`;
  const test = {
    name,
    suite: outer.join(' › '),
    result,
    ms: point.ms ?? readDuration(yaml),
    message: reason,
  };
  return result === 'failed'
    ? { ...test, ...readDiagnostics({ name, yaml, notes: notes.join('\n') }) }
    : test;
}

const makeBail = (reason: string): RawTest => ({
  name: 'Bail out!',
  result: 'failed',
  message: reason || 'the tool gave up',
});

/** A run that was cut off looks sound but for its plan. node-tap's files have none, nor a version. */
function judgePlan(level: Level | undefined, hasVersion: boolean): readonly RawTest[] {
  const ran = level?.points.length ?? 0;
  const planned = level?.plan?.count;
  const skipped = level?.plan?.skipped;
  if (ran === 0 && planned === 0 && skipped !== undefined)
    return [{ name: 'all tests', result: 'skipped', message: skipped }];
  if (planned === ran || (planned === undefined && !hasVersion)) return [];
  const message =
    planned === undefined
      ? `the report ends after ${ran} tests, without a plan: the tool may have been stopped`
      : `${planned} tests were planned, ${ran} ran`;
  return [{ name: 'plan', result: 'failed', message }];
}
