import { expect, it } from '@jest/globals';
import type { ScenarioCheck, ScenarioStep } from '../../../../src/core/smoke/scenario/check.js';
import { createTargets } from '../../../../src/core/smoke/targets/targets.js';
import { attemptScenario } from '../../../../src/operations/checks/attempt-scenario.js';
import { Memory } from '../../../../src/operations/checks/memory.js';
import { somePorts } from '../check-ports.js';
import { someContext } from './some-context.js';

const step = (label: string): ScenarioStep => ({
  label,
  url: 'http://x.example/',
  method: 'GET',
  headers: {},
  expect: { status: 200, header: {}, json: {}, followRedirects: true },
  save: {},
});

const CHECK: ScenarioCheck = {
  kind: 'scenario',
  id: 's',
  name: 's',
  steps: [step('a'), step('b'), step('c')],
  after: [],
  optional: false,
  withinMs: 0,
  timeoutMs: 300,
};

it('a scenario has one time limit for all of its steps', async () => {
  const limits: number[] = [];
  const { answer } = await attemptScenario(
    CHECK,
    someContext({
      timeoutMs: CHECK.timeoutMs,
      signal: new AbortController().signal,
      redact: (text) => text,
      targets: createTargets({ outputs: {} }),
      clock: { now: () => 0, sleep: async () => undefined },
      memory: new Memory(),
      ports: somePorts({
        http: {
          send: async ({ timeoutMs }) => {
            limits.push(timeoutMs);
            return limits.length < 3
              ? { ok: true, status: 200, headers: {}, body: '', ms: 120 }
              : { ok: false, error: `timed out after ${timeoutMs / 1000} s: no answer`, ms: timeoutMs };
          },
        },
      }),
    }),
  );
  expect(limits).toEqual([300, 180, 60]);
  expect(answer.failures).toEqual(['step 3 of 3 (c): timed out after 0.3 s for all steps: no answer']);
});
