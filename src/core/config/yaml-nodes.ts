import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { PathSegment } from './issue.js';

export interface FoundNode {
  readonly node: Node | undefined;
  readonly key: Node | undefined;
  readonly exact: boolean;
}

/** The node at `path`, or the nearest one above it. */
export function findNode(document: Document.Parsed, path: readonly PathSegment[]): FoundNode {
  let found: FoundNode = { node: document.contents ?? undefined, key: undefined, exact: true };
  for (const segment of path) {
    const next = findChild(document, found.node, segment);
    if (next === undefined) return { ...found, exact: false };
    found = next;
  }
  return found;
}

function findChild(
  document: Document,
  parent: Node | undefined,
  segment: PathSegment,
): FoundNode | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item = typeof segment === 'number' ? node.items[segment] : undefined;
    return isNode(item) ? { node: item, key: undefined, exact: true } : undefined;
  }
  if (!isMap(node)) return undefined;
  // The last of equal keys is the one whose value counts.
  const pair = node.items.findLast(({ key }) => isScalar(key) && key.value === segment);
  if (pair === undefined) return undefined;
  const key = isNode(pair.key) ? pair.key : undefined;
  return { node: isNode(pair.value) ? pair.value : key, key, exact: true };
}

/** The path of the key that begins at `offset`, or undefined. */
export function findPathOfKey(node: unknown, offset: number): PathSegment[] | undefined {
  if (isMap(node)) {
    const found = node.items.find(({ key }) => isScalar(key) && key.range?.[0] === offset);
    if (found !== undefined && isScalar(found.key)) return [String(found.key.value)];
  }
  for (const { segment, value } of listChildren(node)) {
    const inner = findPathOfKey(value, offset);
    if (inner !== undefined) return [segment, ...inner];
  }
  return undefined;
}

function listChildren(node: unknown): { readonly segment: PathSegment; readonly value: unknown }[] {
  if (isSeq(node)) return node.items.map((value, segment) => ({ segment, value }));
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => ({ segment: isScalar(key) ? String(key.value) : '', value }));
}
