import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GitHubDouble, startGitHubDouble } from '../github-double/github-double.js';
import { type Moto, startMoto } from '../moto/start-moto.js';
import { findNode24 } from '../node24/find-node24.js';
import { pickTerraformVariables } from '../terraform/child-environment.js';
import { ensureTerraform, type FoundTerraform, TOOL_CACHE } from '../terraform/ensure-terraform.js';
import { PULL, REPOSITORY, type Scene } from './scenes.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = join(ROOT, 'examples', 'demo-site');

/** Everything that the pull request lives in, all of it on this machine. */
export interface World {
  readonly node: string;
  readonly terraform: FoundTerraform;
  readonly moto: Moto;
  readonly github: GitHubDouble;
  /** The checkout that the action sees. */
  readonly workspace: string;
  readonly toolCache: string;
  /** The job's environment. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function createWorld(say: (line: string) => void): Promise<World> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'mayfly-demo-'));
  const workspace = join(folder, 'market');
  await cp(EXAMPLE, workspace, { recursive: true });
  await mkdir(TOOL_CACHE, { recursive: true });
  const [node, terraform] = await Promise.all([findNode24(), ensureTerraform()]);
  const [moto, github] = await Promise.all([startMoto({ say }), startGitHubDouble()]);
  github.seed.repository({ repository: REPOSITORY, collaborators: { [PULL.author]: 'write' } });
  return {
    node,
    terraform,
    moto,
    github,
    workspace,
    toolCache: TOOL_CACHE,
    env: {
      PATH: [dirname(terraform.file), process.env.PATH].join(delimiter),
      ...pickTerraformVariables(process.env),
      AWS_ACCESS_KEY_ID: moto.environment.AWS_ACCESS_KEY_ID ?? '',
      AWS_SECRET_ACCESS_KEY: moto.environment.AWS_SECRET_ACCESS_KEY ?? '',
    },
    close: async () => {
      await Promise.allSettled([moto.close(), github.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the scene's commit in the checkout; throws when the example is not what the scene expects. */
export async function applyEdits(workspace: string, { edits }: Scene): Promise<void> {
  for (const { file, from, to } of edits) {
    const path = join(workspace, file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from))
      throw new Error(`${file} of the demo site no longer holds ${JSON.stringify(from)}`);
    await writeFile(
      path,
      text.replace(from, () => to),
    );
  }
}
