import { afterEach, describe, expect, it } from '@jest/globals';
import { SHA, type Stage, startStage } from './support.js';

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

describe('whether a workflow run is over', () => {
  it.each([
    ['queued', 'running'],
    ['in_progress', 'running'],
    ['completed', 'ended'],
  ] as const)('is what GitHub says of that attempt: %s', async (status, state) => {
    stage = await startStage();
    const { id } = stage.double.seed.workflowRun({ headSha: SHA, attempt: 2, status });
    expect(await stage.forge.fetchRunState({ id: String(id), attempt: 2 })).toBe(state);
  });

  it('is unknown of a run or an attempt that GitHub does not show', async () => {
    stage = await startStage();
    const { id } = stage.double.seed.workflowRun({ headSha: SHA, status: 'completed' });
    expect(await stage.forge.fetchRunState({ id: String(id), attempt: 2 })).toBe('unknown');
    expect(await stage.forge.fetchRunState({ id: '404', attempt: 1 })).toBe('unknown');
    expect(await stage.forge.fetchRunState({ id: 'no number', attempt: 1 })).toBe('unknown');
  });

  it('is unknown where the token may not ask', async () => {
    stage = await startStage({
      private: true,
      seed: { login: 'github-actions[bot]', kind: 'installation', permissions: { actions: 'none' } },
    });
    const { id } = stage.double.seed.workflowRun({ headSha: SHA, status: 'completed' });
    expect(await stage.forge.fetchRunState({ id: String(id), attempt: 1 })).toBe('unknown');
    expect(stage.lines.join()).toContain(`whether run ${id} is over could not be asked`);
  });

  it('is unknown when GitHub keeps failing', async () => {
    stage = await startStage();
    stage.double.inject({ path: /actions\/runs/, times: 9, fault: { kind: 'error', status: 503 } });
    expect(await stage.forge.fetchRunState({ id: '1', attempt: 1 })).toBe('unknown');
  });
});
