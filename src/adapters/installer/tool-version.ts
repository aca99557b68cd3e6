import { tmpdir } from 'node:os';
import * as semver from 'semver';
import { z } from 'zod';
import { MayflyError } from '../../core/errors.js';
import { plainLine } from '../../core/text/plain.js';
import type { Processes, ProcessResult } from '../../ports.js';
import type { Environment } from './find-on-path.js';

const TIMEOUT_MS = 20_000;
const LONGEST_REASON = 200;

/** OpenTofu says `terraform_version` too (opentofu v1.10.0, internal/command/version.go). */
const VersionOutput = z.object({
  terraform_version: z.string().refine((text) => semver.valid(text) !== null),
});

/** Nothing of these is needed to tell a version: settings that may be broken, and secrets. */
const DROPPED =
  /^(?:TF_|INPUT_|STATE_)|^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_(?:ID_TOKEN_REQUEST|RUNTIME)_TOKEN)$/;

export type ToolVersion =
  | { readonly ok: true; readonly version: string }
  | { readonly ok: false; readonly why: string };

/** Starts the tool once, outside of any project, so that no lock file or version file of one is read. */
export async function readToolVersion(options: {
  readonly file: string;
  readonly processes: Processes;
  readonly env: Environment;
}): Promise<ToolVersion> {
  const { file, processes, env } = options;
  try {
    const args = ['version', '-json'];
    const request = {
      command: file,
      args,
      cwd: tmpdir(),
      env: computeEnvironment(env),
      timeoutMs: TIMEOUT_MS,
    };
    return parseVersion(await processes.run(request));
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return { ok: false, why: error.message };
  }
}

function computeEnvironment(env: Environment): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !DROPPED.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), CHECKPOINT_DISABLE: '1' };
}

function parseVersion({ exitCode, stdout, stderr }: ProcessResult): ToolVersion {
  if (exitCode !== 0) return { ok: false, why: describeExit(exitCode, stderr) };
  try {
    return { ok: true, version: VersionOutput.parse(JSON.parse(stdout)).terraform_version };
  } catch {
    return { ok: false, why: 'its answer to `version -json` has no version' };
  }
}

function describeExit(exitCode: number, stderr: string): string {
  const said = plainLine(stderr).slice(0, LONGEST_REASON);
  return `\`version -json\` ended with exit code ${exitCode}${said === '' ? '' : `: ${said}`}`;
}
