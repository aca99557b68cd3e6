import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, ROOT } from './bundle.js';
import { renderLicenses } from './licenses.js';

/** The unminified bundle must stay below this, source maps not counted. */
const SIZE_LIMIT_BYTES = 6_000_000;

const outdir = join(ROOT, process.argv[2] ?? 'dist');
await rm(outdir, { recursive: true, force: true });
const { metafile } = await bundle(outdir, true);
await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n');
await writeFile(join(outdir, 'licenses.txt'), renderLicenses(ROOT, metafile));

const scripts = Object.keys(metafile.outputs).filter((file) => file.endsWith('.js'));
const sizes = await Promise.all(scripts.map(async (file) => (await stat(join(ROOT, file))).size));
const total = sizes.reduce((sum, size) => sum + size, 0);
process.stderr.write(`${scripts.length} files, ${(total / 1e6).toFixed(2)} MB\n`);
if (total > SIZE_LIMIT_BYTES) {
  process.stderr.write(`the bundle is larger than ${SIZE_LIMIT_BYTES / 1e6} MB\n`);
  process.exitCode = 1;
}
