import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildResult, build, type Plugin } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the CommonJS inside an ES module bundle expects to find. */
const BANNER = `import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);`;

/**
 * Parts of libraries that no code path of ours reaches, left out of the bundle: CDKTF's archiver serves
 * TerraformAsset of type ARCHIVE alone, which Mayfly can't use because it starts `node <this bundle>`.
 */
const LEFT_OUT = /^(archiver)$/;

const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: LEFT_OUT }, ({ path }) => ({ path, namespace: 'left-out' }));
    onResolve({ filter: /^undici$/ }, () => ({ path: join(ROOT, 'tools/build/undici.mjs') }));
    // Messages in fifty languages; ours are our own.
    onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `module.exports = () => { throw new Error(${JSON.stringify(`${path} is not part of this bundle`)}); };`,
    }));
  },
};

/**
 * Bundles the three entries in memory, as if into `outdir` (source maps name their sources from there); libraries that
 * only some runs need land in chunks that are loaded when asked for.
 */
export function bundle(outdir: string): Promise<BuildResult<{ metafile: true; write: false }>> {
  return build({
    absWorkingDir: ROOT,
    entryPoints: [
      { in: 'src/main.ts', out: 'index' },
      { in: 'src/post.ts', out: 'post' },
      { in: 'src/cli.ts', out: 'cli' },
    ],
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
    plugins: [leaveOut],
    logLevel: 'error',
  });
}
