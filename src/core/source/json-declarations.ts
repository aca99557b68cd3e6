import { MayflyError } from '../errors.js';
import type { Declarations, DeclaredProvider, DefaultTags, SourceFile } from './declarations.js';
import { KEY_SEPARATOR, locateJsonKeys } from './json-lines.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * What a file in JSON syntax (`.tf.json`) declares. Throws MayflyError (`input`) when it is not JSON.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function parseJsonDeclarations(file: SourceFile): Declarations {
  const root = parseJson(file);
  const lines = locateJsonKeys(file.text, 3);
  const lineOf = (...path: string[]): number => lines.get(path.join(KEY_SEPARATOR)) ?? 1;
  const resources = (kind: string): Declarations['resources'] =>
    entriesOf(root, kind).flatMap(([type, byName]) =>
      namedBodiesOf(byName).map(([name, body]) => ({
        type,
        name,
        file: file.name,
        line: lineOf(kind, type, name),
        preventsDestroy: bodiesOf(body).some(preventsDestroy),
      })),
    );
  return {
    resources: resources('resource'),
    data: resources('data'),
    providers: entriesOf(root, 'provider').flatMap(([name, bodies]) =>
      bodiesOf(bodies).map((body) => parseProvider(name, body)),
    ),
    calls: entriesOf(root, 'module').map(([name, bodies]) => ({
      name,
      source: plainText(bodiesOf(bodies)[0]?.source),
      file: file.name,
      line: lineOf('module', name),
    })),
    variables: entriesOf(root, 'variable').map(([name]) => name),
  };
}

function preventsDestroy(resource: Json): boolean {
  return bodiesOf(resource.lifecycle).some(
    ({ prevent_destroy: value }) => value !== undefined && value !== null && value !== false,
  );
}

function parseProvider(name: string, body: Json): DeclaredProvider {
  return {
    name,
    alias: plainText(body.alias),
    setsRegion: body.region !== undefined && body.region !== null,
    defaultTags: parseDefaultTags(body),
  };
}

function parseDefaultTags(body: Json): DefaultTags | undefined {
  const generated = bodiesOf(body.dynamic).some((dynamic) => 'default_tags' in dynamic);
  if (generated) return { kind: 'generated' };
  const tags = bodiesOf(body.default_tags)[0]?.tags;
  if (isObject(tags)) return { kind: 'value', tags };
  const expression = typeof tags === 'string' ? /^\$\{([\s\S]*)\}$/.exec(tags)?.[1] : undefined;
  return expression === undefined ? undefined : { kind: 'expression', text: expression };
}

/** The entries of a block type over all the objects that hold some; a block may be an object or an array of them. */
function entriesOf(root: unknown, kind: string): [string, unknown][] {
  return bodiesOf(root).flatMap((body) => namedBodiesOf(body[kind]));
}

function namedBodiesOf(value: unknown): [string, unknown][] {
  return bodiesOf(value)
    .flatMap((body) => Object.entries(body))
    .filter(([name]) => name !== '//');
}

function bodiesOf(value: unknown): readonly Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plainText(value: unknown): string | undefined {
  return typeof value === 'string' && !/\$\{|%\{/.test(value) ? value : undefined;
}

function parseJson(file: SourceFile): unknown {
  try {
    return JSON.parse(file.text);
  } catch (error) {
    throw new MayflyError(`${file.name} is not valid JSON: ${error instanceof Error ? error.message : ''}`, {
      kind: 'input',
      hint: 'Mend the file, or the program that wrote it.',
      cause: error,
    });
  }
}
