import { MayflyError } from '../../errors.js';
import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';

/** The files of a document by their path in the repository, as values; the first is the document itself. */
export type DocumentFiles = ReadonlyMap<string, unknown>;

/** A part of a document, and the file that its references are relative to. */
export interface Part<T = unknown> {
  readonly value: T;
  readonly file: string;
}

export interface Target extends Part {
  /** The file and the JSON pointer: one name for each place. */
  readonly key: string;
}

const MAX_STEPS = 50;

/** What a `$ref` of `from` leads to. Throws MayflyError (`input`) where that is nothing. */
export function resolveReference(files: DocumentFiles, reference: string, from: string): Target {
  const { file, fragment } = parseReference(reference, from);
  const value = readPlace(files.get(file), fragment);
  if (value === undefined) {
    const why = files.has(file) ? 'which does not hold it' : 'which was not found';
    throw new MayflyError(`${from} refers to ${reference} in ${file}, ${why}`, { kind: 'input' });
  }
  return { value, file, key: `${file}#${fragment}` };
}

/** The map that stands here or that the references here lead to. What stands beside a reference adds to it. */
export function readMap(files: DocumentFiles, { value, file }: Part): Part<SchemaMap> {
  let part: Part = { value, file };
  let beside: SchemaMap = {};
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (!isSchemaMap(part.value)) return { value: {}, file: part.file };
    const { $ref, ...rest } = part.value;
    if (typeof $ref !== 'string') return { value: { ...part.value, ...beside }, file: part.file };
    beside = { ...rest, ...beside };
    part = resolveReference(files, $ref, part.file);
  }
  throw new MayflyError(`references of ${file} lead in a circle`, { kind: 'input' });
}

/** Other files that a file refers to. Throws MayflyError (`input`) for what no run may read. */
export function listFiles(value: unknown, file: string): string[] {
  const found = new Set<string>();
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const reference = Reflect.get(next, '$ref');
    if (typeof reference === 'string') found.add(parseReference(reference, file).file);
    for (const inner of Object.values(next)) open.push(inner ?? null);
  }
  return [...found];
}

function parseReference(reference: string, from: string): { file: string; fragment: string } {
  const [, path = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(reference) ?? [];
  if (path === '') return { file: from, fragment: decode(fragment) };
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) {
    throw new MayflyError(`${from} refers to ${reference}: only files of the repository are read`, {
      kind: 'input',
      hint: 'put a copy beside the document and refer to it by a relative path',
    });
  }
  return { file: joinPath(from, decode(path)), fragment: decode(fragment) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path of what `relative` names beside `file`. */
function joinPath(file: string, relative: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) {
      throw new MayflyError(`${file} refers to ${relative}, which is outside of the repository`, {
        kind: 'input',
      });
    }
  }
  return parts.join('/');
}

function readPlace(root: unknown, fragment: string): unknown {
  if (fragment === '') return root;
  if (!fragment.startsWith('/')) return findAnchor(root, fragment);
  return fragment
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, name) => {
      if (Array.isArray(at)) return at[Number(name)];
      return isSchemaMap(at) && Object.hasOwn(at, name) ? at[name] : undefined;
    }, root);
}

/** A schema by its `$anchor`, in OpenAPI 3.1. */
function findAnchor(root: unknown, anchor: string): unknown {
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (Reflect.get(next, '$anchor') === anchor || Reflect.get(next, '$dynamicAnchor') === anchor)
      return next;
    for (const inner of Object.values(next)) open.push(inner ?? null);
  }
  return undefined;
}
