import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPhase, type Phase, savePhase } from '../../../src/action/phase.js';
import { parseKeyValues } from '../../../tools/runner/file-commands.js';
import { catchRunnerOutput, type RunnerOutput } from './runner-output.js';

let output: RunnerOutput;
beforeEach(() => {
  output = catchRunnerOutput(['GITHUB_STATE']);
});
afterEach(() => {
  delete process.env.STATE_mayfly;
  output.close();
});

/** The runner gives the post step each name's last value. */
const passOn = () => {
  process.env.STATE_mayfly = parseKeyValues(output.file('GITHUB_STATE')).values.mayfly;
};

describe('the phase of a main step', () => {
  it('comes to the post step as it was saved last', () => {
    const phase: Phase = {
      status: 'started',
      verb: 'deploy',
      environment: 'shop-pr-7',
      pullNumber: 7,
      headSha: 'a'.repeat(40),
      interrupted: true,
      programs: [{ pid: 1, command: 'apply', directory: '/run', output: '/run/out' }],
    };
    savePhase({ status: 'started', interrupted: false, programs: [] });
    savePhase(phase);
    passOn();
    expect(loadPhase()).toEqual(phase);
  });

  it('is undefined where the main step never came so far', () => {
    expect(loadPhase()).toBeUndefined();
  });
});
