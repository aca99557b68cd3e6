import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './bundle.js';

/** Compares the committed dist with a rebuild from the sources. */
const committed = mkdtempSync(join(tmpdir(), 'mayfly-dist-'));
cpSync(join(ROOT, 'dist'), committed, { recursive: true });
const rebuilt = join(ROOT, '.cache', 'dist-check');
try {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const main = join(ROOT, 'tools', 'build', 'main.ts');
  const { status } = spawnSync(process.execPath, [tsx, main, relative(ROOT, rebuilt)], { stdio: 'inherit' });
  const differing = compare(listFiles(committed), listFiles(rebuilt));
  for (const file of differing) process.stderr.write(`dist/${file} differs from a rebuild\n`);
  if (differing.length > 0) process.stderr.write('Run `npm run build` and commit dist.\n');
  process.exitCode = status === 0 && differing.length === 0 ? 0 : 1;
} finally {
  rmSync(committed, { recursive: true, force: true });
  rmSync(rebuilt, { recursive: true, force: true });
}

function listFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}

function compare(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): string[] {
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => left.get(name) !== right.get(name)).sort();
}
