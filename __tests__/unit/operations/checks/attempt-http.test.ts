import { describe, expect, it } from '@jest/globals';
import type { HttpCheck } from '../../../../src/core/smoke/http/check.js';
import { createTargets } from '../../../../src/core/smoke/targets/targets.js';
import { runChecks } from '../../../../src/operations/run-checks.js';
import type { HttpRequest, Log } from '../../../../src/ports.js';
import { somePorts } from '../check-ports.js';

const CHECK: HttpCheck = {
  kind: 'http',
  id: 'shop',
  name: 'shop',
  url: 'http://x.example/',
  method: 'GET',
  headers: {},
  repeat: 200,
  expect: { status: 200, header: {}, json: {}, followRedirects: true },
  after: [],
  optional: false,
  withinMs: 60_000,
  timeoutMs: 10_000,
};

const silent: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  mask: () => undefined,
  group: (_, body) => body(),
};

const GOOD = { ok: true, status: 200, headers: {}, body: '' } as const;

/** By a clock that only the server and waiting move. `answer` gives the time of an answer, in ms. */
async function run(check: HttpCheck, answer: (count: number, stop: AbortController) => number) {
  const stop = new AbortController();
  const limits: number[] = [];
  let time = 0;
  const send = async ({ timeoutMs, signal }: HttpRequest) => {
    if (signal.aborted) return { ok: false, error: 'cancelled', ms: 0 } as const;
    limits.push(timeoutMs);
    const ms = answer(limits.length, stop);
    time += Math.min(ms, timeoutMs);
    return ms <= timeoutMs ? { ...GOOD, ms } : ({ ok: false, error: 'timed out', ms: timeoutMs } as const);
  };
  const sleep = async (ms: number) => {
    time += ms;
  };
  const [result] = await runChecks({
    checks: [check],
    targets: createTargets({ outputs: {} }),
    ports: somePorts({ http: { send } }),
    since: '2026-11-27T00:00:00.000Z',
    clock: { now: () => time, sleep },
    log: silent,
    signal: stop.signal,
    redact: (text) => text,
  });
  return { result, limits, time };
}

describe('a repeated request', () => {
  it.each([
    ['`within`', 60_000, 60_000],
    ['five minutes, where there is one attempt only', 0, 300_000],
  ])('takes no longer than %s in all', async (_, withinMs, limitMs) => {
    const { result, limits, time } = await run({ ...CHECK, withinMs }, () => 8_000);
    expect(time).toBe(limitMs);
    expect(Math.max(...limits)).toBe(CHECK.timeoutMs);
    expect(limits.at(-1)).toBe(limitMs % 8_000);
    expect(result?.result).toBe('failed');
  });

  it('is not good by fewer answers than it asks for', async () => {
    const { result } = await run(CHECK, () => 5_000);
    expect(result).toMatchObject({
      result: 'failed',
      message: 'no time was left after 12 of 200 requests; make `within` longer',
    });
  });

  it('is not finished when the run is cancelled between two of its requests', async () => {
    const { result, limits } = await run(CHECK, (count, stop) => {
      if (count === 3) stop.abort();
      return 10;
    });
    expect(limits).toHaveLength(3);
    expect(result).toMatchObject({ result: 'skipped', message: 'not finished, the run was cancelled' });
  });

  it('fails by the percentile that is not met', async () => {
    const percentiles = [
      { percent: 50, ms: 10 },
      { percent: 95, ms: 500 },
    ];
    const check = { ...CHECK, repeat: 3, withinMs: 0, expect: { ...CHECK.expect, percentiles } };
    const { result } = await run(check, (count) => count * 10);
    expect(result).toMatchObject({
      result: 'failed',
      message: 'p50 of 3 answers is 20 ms, expected under 10 ms',
    });
  });

  it('passes by as many answers as it asks for', async () => {
    const { result, limits } = await run({ ...CHECK, repeat: 5 }, () => 5_000);
    expect(result?.result).toBe('passed');
    expect(limits).toHaveLength(5);
  });
});

it('a good answer that is slow fails a check that names a time', async () => {
  const check = { ...CHECK, repeat: 1, withinMs: 0, expect: { ...CHECK.expect, underMs: 50 } };
  expect((await run(check, () => 49)).result?.result).toBe('passed');
  expect((await run(check, () => 60)).result?.message).toBe('took 60 ms, expected under 50 ms');
});
