import type { Attributes, PlannedResource, ResourceConfiguration, Unknowns } from '../terraform/plan.js';
import { holdsTrue, isAttributes } from '../terraform/plan-values.js';
import { ABSENT, asBoolean, asNumber, asText, convert, known, UNKNOWN, type Value } from './value.js';

/** One block of a resource (or the resource itself) with everything the plan says of it. */
export interface Block {
  readonly values: Attributes;
  readonly unknown: Unknowns;
  readonly sensitive: Unknowns;
  /** The configuration's expressions for this block; undefined when the plan does not show them (dynamic blocks). */
  readonly expressions: readonly Attributes[] | undefined;
}

/** Nested blocks, or unknown when not even their number is known. */
export type Blocks = readonly Block[] | 'unknown';

/**
 * Nested blocks that the AWS provider fills in when they are not written. Unknown and without expressions they are
 * not set; any other block in that state comes from a dynamic block (measured with provider 5.100.0).
 */
const COMPUTED_BLOCKS = new Set([
  'access_control_policy',
  'cluster_config',
  'domain_endpoint_options',
  'ebs_block_device',
  'egress',
  'encrypt_at_rest',
  'grant',
  'ingress',
  'inline_policy',
  'metadata_options',
  'node_to_node_encryption',
  'object_lock_configuration',
  'root_block_device',
  'server_side_encryption_configuration',
]);

export function rootBlock(
  resource: PlannedResource,
  configuration: ResourceConfiguration | undefined,
): Block {
  return {
    values: resource.after ?? {},
    unknown: resource.unknown,
    sensitive: resource.sensitive,
    expressions: configuration === undefined ? undefined : [configuration.expressions],
  };
}

export function readAttribute(block: Block, name: string): Value {
  const unknown = childOf(block.unknown, name);
  if (unknown === true) return isExpressed(block, name) ? UNKNOWN : ABSENT;
  const value = Object.hasOwn(block.values, name) ? block.values[name] : undefined;
  if (value === null || value === undefined) return holdsTrue(unknown) ? UNKNOWN : ABSENT;
  return known(value);
}

export function readBoolean(block: Block, name: string): Value<boolean> {
  return convert(readAttribute(block, name), asBoolean);
}

export function readText(block: Block, name: string): Value<string> {
  return convert(readAttribute(block, name), asText);
}

export function readNumber(block: Block, name: string): Value<number> {
  return convert(readAttribute(block, name), asNumber);
}

/** The items of a list, each known or unknown; nulls are left out. */
export function readItems(block: Block, name: string): Value<readonly Value[]> {
  const unknown = childOf(block.unknown, name);
  return convert(readAttribute(block, name), (value) => {
    if (!Array.isArray(value)) return [known(value)];
    return value
      .map((item: unknown, index) => (childOf(unknown, index) === true ? UNKNOWN : toValue(item)))
      .filter((item) => item.state !== 'absent');
  });
}

export function readBlocks(block: Block, name: string): Blocks {
  const value = Object.hasOwn(block.values, name) ? block.values[name] : undefined;
  const unknown = childOf(block.unknown, name);
  if (unknown === true) {
    return COMPUTED_BLOCKS.has(name) && !isConfigured(block, name) ? [] : 'unknown';
  }
  const values = Array.isArray(value) ? value : isAttributes(value) ? [value] : [];
  const expressions = expressionsOf(block, name, values.length);
  return values.flatMap((item: unknown, index) => {
    if (!isAttributes(item)) return childOf(unknown, index) === true ? [unknownBlock()] : [];
    return [
      {
        values: item,
        unknown: childOf(unknown, Array.isArray(value) ? index : undefined),
        sensitive: childOf(childOf(block.sensitive, name), Array.isArray(value) ? index : undefined),
        expressions,
      },
    ];
  });
}

/** Reads `a.b.c` through the first block of each name on the way. */
export function readPath(block: Block, path: string): Value {
  const dot = path.indexOf('.');
  if (dot < 0) return readAttribute(block, path);
  const blocks = readBlocks(block, path.slice(0, dot));
  if (blocks === 'unknown') return UNKNOWN;
  const first = blocks[0];
  return first === undefined ? ABSENT : readPath(first, path.slice(dot + 1));
}

/** True when the value, or the whole that it stands in, came from something marked sensitive. */
export function isSensitive(block: Block, path: string): boolean {
  let sensitive = block.sensitive;
  for (const key of path.split('.')) {
    if (sensitive === true) return true;
    sensitive = childOf(sensitive, key);
    if (isList(sensitive)) sensitive = childOf(sensitive, 0);
  }
  return holdsTrue(sensitive);
}

/** Marks of a list stand in an array, or, in a state, in a map of positions. */
function isList(marks: Unknowns): boolean {
  if (typeof marks !== 'object' || marks === null) return false;
  const keys = Object.keys(marks);
  return Array.isArray(marks) || (keys.length > 0 && keys.every((key) => /^\d+$/.test(key)));
}

/** A constant is never unknown: where it is, the provider took an empty one for not set. */
function isExpressed(block: Block, name: string): boolean {
  if (block.expressions === undefined) return true;
  return block.expressions.some((expressions) => {
    const expression = Object.hasOwn(expressions, name) ? expressions[name] : undefined;
    return expression !== undefined && !(isAttributes(expression) && 'constant_value' in expression);
  });
}

/** Whether the configuration sets `name`; true as well when the plan does not show the configuration. */
export function isConfigured(block: Block, name: string): boolean {
  if (block.expressions === undefined) return true;
  return block.expressions.some((expression) => Object.hasOwn(expression, name));
}

/** Expressions of nested blocks; a number other than that of the values means that some come from dynamic blocks. */
function expressionsOf(block: Block, name: string, count: number): readonly Attributes[] | undefined {
  if (block.expressions === undefined) return undefined;
  const nested = block.expressions.flatMap((expression) => {
    const own = Object.hasOwn(expression, name) ? expression[name] : undefined;
    return Array.isArray(own) ? own.filter(isAttributes) : [];
  });
  return nested.length >= count ? nested : undefined;
}

function unknownBlock(): Block {
  return { values: {}, unknown: true, sensitive: false, expressions: undefined };
}

function toValue(item: unknown): Value {
  return item === null || item === undefined ? ABSENT : known(item);
}

/** `true` of a whole holds for all its parts. */
function childOf(tree: Unknowns | undefined, key: string | number | undefined): Unknowns {
  if (typeof tree !== 'object' || tree === null) return tree === true;
  if (key === undefined) return tree;
  return Object.hasOwn(tree, key) ? ((tree as Record<string | number, Unknowns>)[key] ?? false) : false;
}
