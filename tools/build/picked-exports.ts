/** Types of a module are nobody's import at run time. */
const IMPORT = /(?<!typeof )\bimport\(\s*'([^'.][^']*)'\s*\)/g;

/** `const { A, b: c } = await import('package')`. */
const PICK = /\{([^{}]*)\}\s*=\s*await import\(\s*'([^'.][^']*)'\s*\)/g;

export interface Source {
  readonly path: string;
  readonly text: string;
}

/**
 * The names that sources take from packages by `import()`, by package. Of a namespace that is imported so as a whole,
 * esbuild keeps all; of these names it keeps what they need. Throws where an import doesn't name what it takes.
 */
export function findPickedExports(sources: readonly Source[]): ReadonlyMap<string, ReadonlySet<string>> {
  const picked = new Map<string, Set<string>>();
  for (const { path, text } of sources) {
    const picks = [...text.matchAll(PICK)];
    const imports = [...text.matchAll(IMPORT)].filter(([, name = '']) => !name.startsWith('node:'));
    if (imports.length > picks.length) {
      throw new Error(
        `${path}: write const { … } = await import('${imports[0]?.[1]}'): the build keeps these names`,
      );
    }
    for (const [, names = '', name = ''] of picks) {
      picked.set(name, new Set([...(picked.get(name) ?? []), ...splitNames(names)]));
    }
  }
  return picked;
}

/** A module that exports these names of the package and nothing else. */
export function renderPickedExports(name: string, picked: ReadonlySet<string>): string {
  return `export { ${[...picked].sort().join(', ')} } from ${JSON.stringify(name)};`;
}

function splitNames(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.replace(/:.*/, '').trim())
    .filter((name) => name !== '');
}
