import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** Path below `src` to what that file imports: paths below `src`, and names of packages as written. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

export interface SourceFile {
  /** Below `src`, with `/` between the parts. */
  readonly path: string;
  readonly text: string;
}

export function readSources(): SourceFile[] {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return names.map((name) => ({
    path: name.replaceAll('\\', '/'),
    text: readFileSync(join(SOURCE, name), 'utf8'),
  }));
}

/** The formatter writes imports in one way: `from '…'` ends a statement, and a bare or called import names its file. */
const IMPORT =
  /^(?:import|export|\})[^'"`;]* from '(?<name>[^']+)';|^import '(?<bare>[^']+)';|\b(?:import|require)\(\s*'(?<called>[^']+)'\s*,?\s*\)/gm;

/** Static and dynamic imports, re-exports, `require` and types alike. */
export function computeImportGraph(files: readonly SourceFile[]): ImportGraph {
  return new Map(
    files.map(({ path, text }) => {
      const names = [...text.matchAll(IMPORT)].flatMap(
        ({ groups }) => groups?.name ?? groups?.bare ?? groups?.called ?? [],
      );
      return [path, names.map((name) => resolveImport(path, name))];
    }),
  );
}

function resolveImport(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return relative('.', join(dirname(from), name))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts');
}

/** Each ring of files that import each other, as the path around it. */
export function findCycles(graph: ImportGraph): string[] {
  const cycles: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) {
      cycles.push([...path.slice(start), file].join(' → '));
      return;
    }
    if (finished.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
