import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import semver from 'semver';
import { computeChildEnvironment } from './child-environment.js';

const run = promisify(execFile);
const VERSION_TIMEOUT_MS = 20_000;
/** The first with lock files in S3. */
const WANTED = '>=1.10';

export interface FoundTerraform {
  /** Absolute path. */
  readonly file: string;
  readonly version: string;
}

/** A Terraform on PATH that is new enough. Undefined when there is none. */
export async function findTerraform(): Promise<FoundTerraform | undefined> {
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
