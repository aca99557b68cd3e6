import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PAGES } from './pages.js';

/** Writes the generated sections of README and docs; with `--check` only fails when one is out of date. */
const check = process.argv.includes('--check');
const stale = PAGES.flatMap(({ path, render }) => {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const before = readFileSync(file, 'utf8');
  const after = render(before);
  if (after === before) return [];
  if (!check) writeFileSync(file, after);
  return [path];
});

if (stale.length === 0) console.log('docs: everything is up to date');
else if (!check) console.log(`docs: wrote ${stale.join(', ')}`);
else {
  console.error(`docs: out of date: ${stale.join(', ')}; run: npx tsx tools/docs/main.ts`);
  process.exitCode = 1;
}
