import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionOptions } from './types.js';

/** The folders of one job, and its environment's fixed part. */
export interface Workplace {
  readonly root: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly eventPath: string;
  readonly commandFolder: string;
  readonly trackingId: string;
  dispose(): Promise<void>;
}

export async function createWorkplace(options: ActionOptions): Promise<Workplace> {
  const root = options.root ?? (await mkdtemp(join(await realpath(tmpdir()), 'mayfly-runner-')));
  const temp = join(root, '_temp');
  const toolCache = options.toolCache ?? join(root, 'tool-cache');
  const eventPath = join(temp, '_github_workflow', 'event.json');
  await mkdir(join(temp, '_github_workflow'), { recursive: true });
  await mkdir(toolCache, { recursive: true });
  await writeFile(eventPath, JSON.stringify(options.event.payload));
  return {
    root,
    temp,
    toolCache,
    eventPath,
    commandFolder: join(temp, '_runner_file_commands'),
    trackingId: `github_${randomUUID()}`,
    dispose: async () => {
      if (options.root === undefined) await rm(root, { recursive: true, force: true });
    },
  };
}
