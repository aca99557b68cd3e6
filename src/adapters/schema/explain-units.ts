import type { OutputUnit, Schema } from '@cfworker/json-schema';
import { isSchemaMap } from '../../core/schema/rewrite-schema.js';
import type { SchemaFailure } from '../../core/schema/schema-failure.js';
import { describeKeyword } from './words.js';

/** A value and the schema, as prepared, that it was judged by. */
export interface Judged {
  readonly value: unknown;
  readonly schema: Schema;
  readonly lookup: Readonly<Record<string, Schema | boolean>>;
}

/** Keywords that only say that something inside of them failed, which follows. */
const FRAMES = new Set([
  '$ref',
  '$recursiveRef',
  'additionalItems',
  'additionalProperties',
  'allOf',
  'dependencies',
  'dependentSchemas',
  'if',
  'items',
  'patternProperties',
  'prefixItems',
  'properties',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/** A branch that fails by one of these at its own top was not meant. */
const TELLING = new Set(['type', 'const', 'enum']);

/** The library's list of failures, outermost first, as what people must know of them. */
export function explainUnits(units: readonly OutputUnit[], judged: Judged): SchemaFailure[] {
  const failures: SchemaFailure[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || FRAMES.has(unit.keyword)) continue;
    if (unit.keyword !== 'anyOf' && unit.keyword !== 'oneOf') {
      failures.push(explainUnit(unit, judged));
      continue;
    }
    const branches = readBranches(units.slice(index + 1), unit);
    failures.push(...explainChoice(unit, { branches, judged }));
    index += branches.flat().length;
  }
  return failures;
}

/** What follows a choice and lies inside of it, by branch. */
function readBranches(following: readonly OutputUnit[], choice: OutputUnit): OutputUnit[][] {
  const branches = new Map<string, OutputUnit[]>();
  let last = '';
  for (const unit of following) {
    // A schema `false` is told by the place of the value instead of its own.
    const name = unit.keyword === 'false' ? last : readBranch(unit, choice);
    if (name === undefined) break;
    last = name;
    branches.set(name, [...(branches.get(name) ?? []), unit]);
  }
  return [...branches.values()];
}

function readBranch(unit: OutputUnit, { keywordLocation }: OutputUnit): string | undefined {
  const start = `${keywordLocation}/`;
  return unit.keywordLocation.startsWith(start)
    ? unit.keywordLocation.slice(start.length).split('/')[0]
    : undefined;
}

interface Choice {
  readonly branches: readonly (readonly OutputUnit[])[];
  readonly judged: Judged;
}

/** The failures of the one branch that was meant, where that is plain. */
function explainChoice(choice: OutputUnit, { branches, judged }: Choice): SchemaFailure[] {
  const several = /\((\d+) matches\)/.exec(choice.error)?.[1];
  if (several !== undefined && several !== '0') {
    const message = `must match exactly one of the schemas allowed, matches ${several}`;
    return [place(choice, { judged, message })];
  }
  const meant = branches.filter(
    (units) =>
      !units.some(
        ({ keyword, instanceLocation }) =>
          TELLING.has(keyword) && instanceLocation === choice.instanceLocation,
      ),
  );
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return explainUnits(only, judged);
  return [place(choice, { judged, message: `must match one of the ${branches.length} schemas allowed` })];
}

function explainUnit(unit: OutputUnit, judged: Judged): SchemaFailure {
  if (unit.keyword === 'required') {
    const name = /"(.*)"/s.exec(unit.error)?.[1] ?? '';
    return { path: `${readPointer(unit.instanceLocation)}/${escapeName(name)}`, message: 'is missing' };
  }
  return place(unit, { judged, message: describeKeyword(unit, findLimit(unit, judged)) });
}

interface Saying {
  readonly judged: Judged;
  readonly message: string;
}

function place({ instanceLocation }: OutputUnit, { judged, message }: Saying): SchemaFailure {
  const path = readPointer(instanceLocation);
  return { path, message, found: splitPointer(path).reduce(step, judged.value) };
}

/** The value of the keyword that failed; undefined where the library's place of it leads nowhere. */
function findLimit({ keywordLocation }: OutputUnit, { schema, lookup }: Judged): unknown {
  return splitPointer(readPointer(keywordLocation)).reduce<unknown>((at, name) => {
    const next = step(at, name);
    if (name !== '$ref' || typeof next !== 'string') return next;
    return lookup[String(Reflect.get(at as object, '__absolute_ref__') ?? next)];
  }, schema);
}

function step(at: unknown, name: string): unknown {
  if (Array.isArray(at)) return at[Number(name)];
  return isSchemaMap(at) && Object.hasOwn(at, name) ? at[name] : undefined;
}

/** The library gives pointers as fragments of URIs. */
const readPointer = (location: string): string => decodeURIComponent(location.slice(1));

const splitPointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

const escapeName = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
