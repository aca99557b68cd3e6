import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DIST, makeDistFiles } from './dist-files.js';

/** The unminified bundle must stay below this, source maps not counted. */
const SIZE_LIMIT_BYTES = 6_000_000;

const files = await makeDistFiles();
await rm(DIST, { recursive: true, force: true });
for (const [name, content] of files) {
  await mkdir(dirname(join(DIST, name)), { recursive: true });
  // The command line can be started by its path.
  await writeFile(join(DIST, name), content, { mode: name === 'cli.js' ? 0o755 : 0o644 });
}

const scripts = [...files].filter(([name]) => name.endsWith('.js'));
const total = scripts.reduce((sum, [, { byteLength }]) => sum + byteLength, 0);
process.stderr.write(`${scripts.length} files, ${(total / 1e6).toFixed(2)} MB\n`);
if (total > SIZE_LIMIT_BYTES) {
  process.stderr.write(`the bundle is larger than ${SIZE_LIMIT_BYTES / 1e6} MB\n`);
  process.exitCode = 1;
}
