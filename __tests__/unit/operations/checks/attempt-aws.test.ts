import { describe, expect, it } from '@jest/globals';
import type { AwsCheck } from '../../../../src/core/smoke/aws/check.js';
import type { ServiceAnswer } from '../../../../src/core/smoke/aws/service-answer.js';
import { createTargets } from '../../../../src/core/smoke/targets/targets.js';
import { runChecks } from '../../../../src/operations/run-checks.js';
import type { AwsServices, Log } from '../../../../src/ports.js';
import { somePorts } from '../check-ports.js';

const CHECK: AwsCheck = {
  kind: 'aws',
  name: 'orders',
  id: 'orders',
  call: { service: 'table', table: 'orders', item: {} },
  expect: { json: {} },
  withinMs: 60_000,
  timeoutMs: 10_000,
  optional: false,
  after: [],
};

async function run(attempt: AwsServices['attempt'], stop = new AbortController()) {
  const lines: string[] = [];
  const log: Log = {
    info: (line) => lines.push(line),
    warn: (line) => lines.push(line),
    error: (line) => lines.push(line),
    mask: () => {},
    group: (_, body) => body(),
  };
  let now = 0;
  const [result] = await runChecks({
    checks: [CHECK],
    ports: somePorts({ services: { attempt } }),
    targets: createTargets({ outputs: {} }),
    clock: {
      now: () => now,
      sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        now += ms;
      },
    },
    log,
    signal: stop.signal,
    redact: (text) => text,
    since: '2026-11-27T00:00:00.000Z',
    random: () => 0,
  });
  return { result, lines };
}

const answers = (...all: readonly ServiceAnswer[]): AwsServices['attempt'] => {
  const rest = [...all];
  return async () => rest.shift() ?? { ms: 1, done: 'done' };
};

describe('a check of AWS', () => {
  it('is tried again until the service is there', async () => {
    const { result } = await run(answers({ ms: 1, done: '', error: 'no such table' }));
    expect(result).toMatchObject({ result: 'flaky', attempts: 2, target: 'table orders' });
  });

  it('is not tried again where that can not help', async () => {
    const { result } = await run(answers({ ms: 1, done: '', error: 'there already', final: true }));
    expect(result).toMatchObject({ result: 'failed', attempts: 1, message: 'there already' });
  });

  it('says what it left behind also where the run is cancelled', async () => {
    const stop = new AbortController();
    const { result, lines } = await run(async () => {
      stop.abort();
      return { ms: 1, done: '', error: 'stopped', left: 'item 1 of orders (denied)' };
    }, stop);
    expect(result?.result).toBe('skipped');
    expect(result?.message).toContain('not cleaned up: item 1 of orders (denied)');
    expect(lines.join('\n')).toContain('not cleaned up: item 1 of orders (denied)');
  });

  it('says nothing of a cancelled attempt that left nothing', async () => {
    const stop = new AbortController();
    const { result } = await run(async () => {
      stop.abort();
      return { ms: 1, done: '', error: 'stopped' };
    }, stop);
    expect(result).toMatchObject({ result: 'skipped', message: 'not finished, the run was cancelled' });
  });
});
