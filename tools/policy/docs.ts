import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderPolicyDocs } from './render-docs.js';

/** Writes docs/policies.md; with `--check` only says whether it is up to date (exit code 1 when not). */
const file = fileURLToPath(new URL('../../docs/policies.md', import.meta.url));
const page = renderPolicyDocs();

if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('docs/policies.md is out of date: run `npx tsx tools/policy/docs.ts` and commit it.');
  process.exitCode = 1;
}
