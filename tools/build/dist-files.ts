import { join, relative } from 'node:path';
import { bundle, ROOT } from './bundle.js';
import { renderLicenses } from './licenses.js';

export const DIST = join(ROOT, 'dist');

/** Everything that belongs into dist, by path below it. Nothing is written. */
export async function makeDistFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { metafile, outputFiles } = await bundle(DIST);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map([
    ...outputFiles.map(({ path, contents }) => [relative(DIST, path), contents] as const),
    ['package.json', encode('{ "type": "module" }\n')],
    ['licenses.txt', encode(renderLicenses(ROOT, metafile))],
  ]);
}
