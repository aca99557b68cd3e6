import type { ActionRun } from '../runner/types.js';
import type { Scene } from './scenes.js';

export interface PageAnswer {
  /** Undefined when nothing answered. */
  readonly status: number | undefined;
  readonly body: string;
}

export interface SceneOutcome {
  readonly scene: Scene;
  readonly verdict: string;
  readonly page: PageAnswer;
  readonly run: Pick<ActionRun, 'exitCode' | 'post'>;
}

/** The verdict, the exit code and the site itself must all say what the scene expects. */
export function judgeScene({ scene, run, verdict, page }: SceneOutcome): string[] {
  const problems: string[] = [];
  if (verdict !== scene.expected) problems.push(`the verdict is ${verdict}, not ${scene.expected}`);
  const exitCode = scene.expected === 'failed' ? 1 : 0;
  if (run.exitCode !== exitCode) problems.push(`the step ended with ${run.exitCode}, not ${exitCode}`);
  if (run.post !== undefined && run.post.outcome !== 'success')
    problems.push(`the post step is ${run.post.outcome}`);
  const served = page.status === 200;
  if (scene.shows === undefined && served) problems.push('the site is still served');
  if (scene.shows !== undefined && !(served && page.body.includes(scene.shows))) {
    problems.push(`the site does not show "${scene.shows}" (status ${page.status ?? 'none'})`);
  }
  return problems;
}
