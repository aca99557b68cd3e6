import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderArtifacts } from './artifacts.js';

/**
 * Writes what is made from the schemas: `mayfly.schema.json`, `mayfly-policy.schema.json` and the key table of
 * `docs/configuration.md`. With `--check` it writes nothing and fails when one of them is out of date.
 */
async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const read = (path: string): Promise<string> => readFile(`${root}${path}`, 'utf8').catch(() => '');
  const stale: string[] = [];
  for (const { path, render } of renderArtifacts()) {
    const before = await read(path);
    const after = render(before);
    if (after === before) continue;
    stale.push(path);
    if (!check) await writeFile(`${root}${path}`, after);
  }
  if (stale.length === 0) console.log('schema: everything is up to date');
  else if (check) {
    console.error(`schema: out of date: ${stale.join(', ')}; run: npx tsx tools/schema/main.ts`);
    process.exitCode = 1;
  } else console.log(`schema: wrote ${stale.join(', ')}`);
}

await main();
