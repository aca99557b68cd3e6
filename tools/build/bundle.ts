import { fileURLToPath } from 'node:url';
import { type BuildResult, build } from 'esbuild';
import { slim } from './slim.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the CommonJS inside an ES module bundle expects to find. */
const BANNER = `import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);`;

const ENTRIES: readonly { readonly in: string; readonly out: string }[] = [
  { in: 'src/main.ts', out: 'index' },
  { in: 'src/post.ts', out: 'post' },
  { in: 'src/cli.ts', out: 'cli' },
];

/**
 * Bundles the three entries in memory, as if into `outdir` (source maps name their sources from there); libraries that
 * only some runs need land in chunks that are loaded when asked for.
 */
export function bundle(
  outdir: string,
  entryPoints = ENTRIES,
): Promise<BuildResult<{ metafile: true; write: false }>> {
  return build({
    absWorkingDir: ROOT,
    entryPoints: [...entryPoints],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The command line also runs on the Node of a developer, from 20.19 on; the action itself gets Node 24.
    target: 'node20.19',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    mainFields: ['module', 'main'],
    banner: { js: BANNER },
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    write: false,
    plugins: [slim(ROOT)],
    logLevel: 'error',
    // A name that a module has not, asked of its namespace, is no slip to build on.
    logOverride: { 'import-is-undefined': 'error' },
  });
}
