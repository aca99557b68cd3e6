import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { dropErrorClasses, renderPlainSchemas } from './aws-schemas.js';
import { renderUsedEndpoints } from './endpoints.js';
import { findPickedExports, renderPickedExports, type Source } from './picked-exports.js';

/** CDKTF's TerraformAsset of type ARCHIVE alone calls it, and Mayfly can't use that: it starts `node <this bundle>`. */
const LEFT_OUT = /^archiver$/;

/**
 * Loaded by `import()` alone, where nothing of Mayfly gets to.
 *
 * - bowser tells browsers apart; the AWS SDK asks it where there is a `window`.
 * - openpgp's own parts are for encryption, for passwords, for compressed messages, and for curves and hashes that
 *   WebCrypto has not; what is verified are detached signatures of publishers' RSA keys.
 */
const LEFT_OUT_CHUNK =
  /^(bowser|\.\/(argon2id|legacy_ciphers|nacl-fast|noble_curves|noble_hashes|unbzip2-stream)\.mjs)$/;

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(name));

/** Modules that stand in for others, by paths from the repository's root. */
const REPLACED: readonly (readonly [filter: RegExp, path: string])[] = [
  [/^undici$/, 'tools/build/undici.mjs'],
  [/^semver$/, 'tools/build/semver.mjs'],
  // Ciphers and curves in files of their own; `exports` names it for browsers alone, and minified.
  [/^openpgp$/, join(folderOf('openpgp'), '../lightweight/openpgp.mjs')],
  // The same as ES modules, of which unused parts can be left out.
  [/^yaml$/, join(folderOf('yaml'), '../browser/dist/index.js')],
];

/** Sources of files that become others. */
const REWRITTEN: readonly (readonly [
  filter: RegExp,
  render: (path: string, root: string) => string | Promise<string>,
])[] = [
  [
    /plugin-rest-endpoint-methods[/\\]dist-src[/\\]generated[/\\]endpoints\.js$/,
    (path, root) => renderUsedEndpoints(path, join(root, 'src/adapters/github')),
  ],
  // The same parser twice: undici takes the one without SIMD where the other doesn't load.
  [/undici[/\\]lib[/\\]llhttp[/\\]llhttp_simd-wasm\.js$/, (path) => renderThrow(path)],
  // Messages in fifty languages; ours are our own.
  [/zod[/\\]v4[/\\]locales[/\\]index\.js$/, () => "export { default as en } from './en.js';"],
  // Clients whose errors are told apart by their names alone.
  [
    /client-(?:dynamodb|ecs|elastic-load-balancing-v2|lambda|rds-data|sqs)[/\\]dist-es[/\\]schemas[/\\]schemas_0\.js$/,
    (path) => dropErrorClasses(renderPlainSchemas(readFileSync(path, 'utf8'))),
  ],
  [
    /@aws-sdk[/\\].*[/\\]schemas[/\\]schemas_0\.js$/,
    (path) => renderPlainSchemas(readFileSync(path, 'utf8')),
  ],
  // They read their version from it, and nothing else.
  [
    /@aws-sdk[/\\][^/\\]+[/\\]package\.json$/,
    (path) => `export default { version: ${JSON.stringify(readVersion(path))} };`,
  ],
  // The same object; but esbuild leaves nothing out of a namespace that is an export itself.
  [
    /[/\\]src[/\\].*\.ts$/,
    (path) => readFileSync(path, 'utf8').replace("import { z } from 'zod'", "import * as z from 'zod'"),
  ],
];

/** Leaves out what makes libraries large and nothing of Mayfly reaches. */
export function slim(root: string): Plugin {
  return {
    name: 'slim',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: LEFT_OUT }, ({ path }) => ({ path, namespace: 'left-out' }));
      onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
        contents: `module.exports = () => { ${renderThrow(path)} };`,
      }));
      onResolve({ filter: LEFT_OUT_CHUNK }, ({ path }) => ({ path, namespace: 'left-out-chunk' }));
      onLoad({ filter: /.*/, namespace: 'left-out-chunk' }, ({ path }) => ({ contents: renderThrow(path) }));

      const folder = join(root, 'src');
      const picked = findPickedExports(readSources(folder));
      onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
        kind === 'dynamic-import' && picked.has(path) ? { path, namespace: 'picked' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'picked' }, ({ path }) => ({
        contents: renderPickedExports(path, picked.get(path) ?? new Set()),
        resolveDir: folder,
      }));

      for (const [filter, path] of REPLACED) onResolve({ filter }, () => ({ path: resolve(root, path) }));
      for (const [filter, render] of REWRITTEN) {
        onLoad({ filter }, async ({ path }) => ({
          contents: await render(path, root),
          loader: path.endsWith('.ts') ? 'ts' : 'js',
        }));
      }
    },
  };
}

const readVersion = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')).version;

const renderThrow = (path: string): string =>
  `throw new Error(${JSON.stringify(`${path.replace(/^.*[/\\]/, '')} is not part of this bundle`)});`;

function readSources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
