import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { actionLog } from '../../../src/action/log.js';
import { publish } from '../../../src/wiring/publish.js';
import { catchRunnerOutput, type RunnerOutput } from '../action/runner-output.js';
import { makeReport } from '../core/report/reports.js';

let output: RunnerOutput;
beforeEach(() => {
  output = catchRunnerOutput(['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT']);
});
afterEach(() => output.close());

it('repeats no warning that the step has in its log already', async () => {
  actionLog.warn('no permission');
  const directory = await mkdtemp(join(tmpdir(), 'mayfly-publish-'));
  await publish({ report: makeReport({ warnings: ['no permission', 'two names'] }), directory });
  const lines = output.stdout().split('\n');
  expect(lines.filter((line) => line.endsWith('no permission'))).toEqual(['::warning::no permission']);
  expect(lines).toContain('warning: two names');
});
