import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DIST, makeDistFiles } from './dist-files.js';

/** Compares the committed dist with a rebuild from the sources, byte by byte. */
const rebuilt = await makeDistFiles();
const committed = readFolder(DIST);
const names = [...new Set([...rebuilt.keys(), ...committed.keys()])].sort();
const differing = names.filter((name) => !isEqual(rebuilt.get(name), committed.get(name)));

for (const name of differing) process.stderr.write(`dist/${name} differs from a rebuild\n`);
if (differing.length > 0) {
  process.stderr.write('Run `npm run build` and commit dist.\n');
  process.exitCode = 1;
} else {
  process.stderr.write(`dist equals a rebuild: ${names.length} files\n`);
}

function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

function isEqual(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
