import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FaultRule } from '../github-double/faults.js';
import { startGitHubDouble } from '../github-double/github-double.js';
import { ACTIONS_TOKEN } from '../github-double/tokens.js';
import { COUNT, HEAD_SHA, numberAt, REPOSITORY, type ReapFigures, STATES } from './reap-world.js';

const CHILD = fileURLToPath(new URL('./reap-child.ts', import.meta.url));

export interface ReapMeasure extends ReapFigures {
  readonly environments: number;
  /** Requests that GitHub got. */
  readonly calls: number;
}

/** A dry reap of many environments, in a process of its own; pull requests are asked of GitHub's API on loopback. */
export async function measureReap(faults: readonly FaultRule[] = []): Promise<ReapMeasure> {
  const github = await startGitHubDouble();
  try {
    for (const fault of faults) github.inject(fault);
    github.seed.repository({ repository: REPOSITORY });
    for (let at = 0; at < COUNT; at++) {
      const state = STATES[at % STATES.length]?.pull;
      if (state !== undefined)
        github.seed.pullRequest({ number: numberAt(at), headSha: HEAD_SHA, state, repository: REPOSITORY });
    }
    const figures = await runChild(github.url);
    if (github.violations.length > 0) throw new Error(JSON.stringify(github.violations[0]));
    return { ...figures, environments: COUNT, calls: github.requests.length };
  } finally {
    await github.close();
  }
}

async function runChild(url: string): Promise<ReapFigures> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, url, ACTIONS_TOKEN], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 180_000,
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the reap ended with ${code}`);
  return JSON.parse(Buffer.concat(chunks).toString()) as ReapFigures;
}
