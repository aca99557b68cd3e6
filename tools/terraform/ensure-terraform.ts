import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import semver from 'semver';
import type { Log } from '../../src/ports.js';
import { computeChildEnvironment } from './child-environment.js';

const run = promisify(execFile);
/** Shared with the runs of the demo, as `RUNNER_TOOL_CACHE`. */
export const TOOL_CACHE = fileURLToPath(new URL('../../.cache/tools', import.meta.url));
const VERSION_TIMEOUT_MS = 20_000;
/** The first with lock files in S3. */
const WANTED = '>=1.10';

export interface FoundTerraform {
  /** Absolute path. */
  readonly file: string;
  readonly version: string;
}

/**
 * The Terraform that is used on this machine: one on PATH, else what the action's own installer finds or puts into
 * `.cache/tools`. Says on stderr when it installs.
 */
export async function ensureTerraform(): Promise<FoundTerraform> {
  const found = await findTerraform();
  if (found !== undefined) return found;
  const file = await installTerraform();
  const version = await readVersion(file);
  if (version === undefined) throw new Error(`${file} was installed as Terraform, but does not run`);
  return { file, version };
}

/** The installer is loaded only where it is needed: signature checks make it the largest part of the action. */
async function installTerraform(): Promise<string> {
  console.error(
    "Terraform 1.10 or later is not on PATH: using the action's own installer, into .cache/tools",
  );
  const [{ ensureTool }, { parseToolSpec }, { createProcesses }, { createDownloads }] = await Promise.all([
    import('../../src/adapters/installer/ensure-tool.js'),
    import('../../src/core/terraform/tool-spec.js'),
    import('../../src/adapters/process/processes.js'),
    import('../../src/adapters/http/downloads.js'),
  ]);
  const downloads = createDownloads();
  try {
    const tool = await ensureTool({
      spec: parseToolSpec('>=1.10'),
      processes: createProcesses(),
      downloads,
      log: STDERR_LOG,
      // PATH was looked through already: what may be there is too old.
      env: { ...computeChildEnvironment(process.env), PATH: '' },
      cacheDirectory: TOOL_CACHE,
    });
    return tool.path;
  } finally {
    await downloads.close();
  }
}

const STDERR_LOG: Log = {
  info: (line) => console.error(line),
  warn: (line) => console.error(line),
  error: (line) => console.error(line),
  group: (title, body) => {
    console.error(title);
    return body();
  },
  mask: () => {},
};

/** A Terraform on PATH that is new enough. Undefined when there is none. */
async function findTerraform(): Promise<FoundTerraform | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter((part) => part !== '')) {
    const file = join(folder, 'terraform');
    const version = await readVersion(file);
    if (version !== undefined && semver.satisfies(version, WANTED)) return { file, version };
  }
  return undefined;
}

async function readVersion(file: string): Promise<string | undefined> {
  const executable = await access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!executable) return undefined;
  const env = { ...computeChildEnvironment(process.env), CHECKPOINT_DISABLE: '1' };
  const output = await run(file, ['version', '-json'], { env, timeout: VERSION_TIMEOUT_MS }).catch(
    () => undefined,
  );
  return output === undefined ? undefined : parseVersion(output.stdout);
}

function parseVersion(text: string): string | undefined {
  try {
    const { terraform_version: version } = JSON.parse(text) as { terraform_version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
