import { describe, expect, it } from '@jest/globals';
import type { HttpCheck } from '../../../src/core/smoke/http/check.js';
import { createTargets } from '../../../src/core/smoke/targets/targets.js';
import { type RunChecksOptions, runChecks } from '../../../src/operations/run-checks.js';
import type { Clock, Http, HttpAnswer, HttpRequest, Log } from '../../../src/ports.js';
import { somePorts } from './check-ports.js';

const CHECK: HttpCheck = {
  kind: 'http',
  name: 'home page',
  url: 'http://shop.example/',
  method: 'GET',
  headers: {},
  expect: { status: 200, header: {}, json: {}, followRedirects: true },
  withinMs: 60_000,
  timeoutMs: 10_000,
  optional: false,
  id: 'home page',
  after: [],
};

const status = (code: number, body = ''): HttpAnswer => ({
  ok: true,
  status: code,
  headers: {},
  body,
  ms: 84,
});
const refused: HttpAnswer = { ok: false, error: 'refused the connection', ms: 1 };

/** Time that passes only by waiting and by answers. */
class FakeClock implements Clock {
  time = 1_000;

  now(): number {
    return this.time;
  }

  async sleep(ms: number): Promise<void> {
    this.time += ms;
  }
}

/** Answers in turn; the last one stands for all that follow. Each takes the `ms` that it says. */
class FakeHttp implements Http {
  readonly requests: HttpRequest[] = [];

  constructor(
    readonly clock: FakeClock,
    readonly answers: readonly HttpAnswer[],
  ) {}

  async send(request: HttpRequest): Promise<HttpAnswer> {
    const answer = this.answers[Math.min(this.requests.length, this.answers.length - 1)] ?? refused;
    this.requests.push(request);
    this.clock.time += answer.ms;
    return answer;
  }
}

function createLog(lines: string[]): Log {
  const add = (line: string) => void lines.push(line);
  return { info: add, warn: add, error: add, mask: () => undefined, group: (_, body) => body() };
}

function start(answers: readonly HttpAnswer[], options: Partial<RunChecksOptions> = {}) {
  const clock = new FakeClock();
  const http = new FakeHttp(clock, answers);
  const lines: string[] = [];
  const results = runChecks({
    checks: [CHECK],
    targets: createTargets({ outputs: {} }),
    ports: somePorts({ http }),
    since: '2026-11-27T00:00:00.000Z',
    clock,
    log: createLog(lines),
    signal: new AbortController().signal,
    redact: (text) => text.replaceAll('hush', '***'),
    random: () => 0,
    ...options,
  });
  return { results, http, clock, lines };
}

describe('runChecks', () => {
  it('passes at the first try, with one request', async () => {
    const { results, http } = start([status(200)]);
    expect(await results).toEqual([
      {
        name: 'home page',
        kind: 'http',
        result: 'passed',
        optional: false,
        attempts: 1,
        ms: 84,
        message: '200 in 84 ms',
        target: 'GET http://shop.example/',
        answers: [{ ms: 84, status: 200, headers: {}, body: '', failures: [], seen: '200 in 84 ms' }],
      },
    ]);
    expect(http.requests).toHaveLength(1);
  });

  it('tries again until the environment is warm, tells the log, and calls that flaky', async () => {
    const { results, lines } = start([refused, status(503), status(200)]);
    expect(await results).toMatchObject([{ result: 'flaky', attempts: 3, ms: 1 + 500 + 84 + 1_000 + 84 }]);
    expect(lines).toEqual([
      'home page: attempt 1, refused the connection; next in 500 ms',
      'home page: attempt 2, status 503, expected 200; next in 1 s',
      'home page: attempt 3, passed: 200 in 84 ms',
    ]);
  });

  it('warns of an optional check that fails, and calls it so', async () => {
    const warned: string[] = [];
    const log = { ...createLog([]), warn: (line: string) => void warned.push(line) };
    const checks = [{ ...CHECK, optional: true, withinMs: 0 }];
    const { results } = start([status(503)], { checks, log });
    expect(await results).toMatchObject([{ result: 'failed', optional: true }]);
    expect(warned).toEqual(['home page: attempt 1, status 503, expected 200; failed (optional)']);
  });

  it('sends nothing for a check that is to be skipped, and says why', async () => {
    const skipped = 'output url is not set';
    const { results, http, lines } = start([status(200)], {
      checks: [{ ...CHECK, optional: true, skipped }, CHECK],
    });
    expect(await results).toMatchObject([
      { result: 'skipped', attempts: 0, ms: 0, message: skipped },
      { result: 'passed' },
    ]);
    expect(http.requests).toHaveLength(1);
    expect(lines).toContain('home page: skipped, output url is not set (1 of 2 done)');
  });

  it('gives up at the deadline and not before, and keeps the last five answers', async () => {
    const { results, clock } = start([status(503)]);
    const [result] = await results;
    expect(result).toMatchObject({
      result: 'failed',
      message: 'status 503, expected 200',
    });
    expect(result?.answers).toHaveLength(5);
    expect(clock.time - 1_000).toBeGreaterThanOrEqual(59_000);
    expect(clock.time - 1_000).toBeLessThanOrEqual(60_000);
  });

  it('makes one attempt with its full time limit when `within` is 0', async () => {
    const { results, http } = start([status(503)], { checks: [{ ...CHECK, withinMs: 0 }] });
    expect(await results).toMatchObject([
      { result: 'failed', attempts: 1, message: 'status 503, expected 200' },
    ]);
    expect(http.requests).toMatchObject([{ timeoutMs: 10_000 }]);
  });

  it('gives the last attempt no more time than the deadline leaves', async () => {
    const hanging: HttpAnswer = { ok: false, error: 'timed out', ms: 4_000 };
    const { results, http } = start([hanging], { checks: [{ ...CHECK, withinMs: 10_000 }] });
    await results;
    expect(http.requests.map(({ timeoutMs }) => timeoutMs)).toEqual([10_000, 5_500, 1_000]);
  });

  it('does not repeat what can not end otherwise', async () => {
    const { results } = start([{ ok: false, error: 'never asked', ms: 0, final: true }]);
    expect(await results).toMatchObject([{ result: 'failed', attempts: 1 }]);
  });

  it('judges a redirect itself when the check does not follow it', async () => {
    const expected = { ...CHECK.expect, status: 301, followRedirects: false };
    const { results, http } = start([status(301)], { checks: [{ ...CHECK, expect: expected }] });
    expect(await results).toMatchObject([{ result: 'passed' }]);
    expect(http.requests).toMatchObject([{ maxRedirects: 0 }]);
  });

  it('gives the results in the order of the checks', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const { results } = start([status(503), status(200)], {
      checks: names.map((name) => ({ ...CHECK, name })),
    });
    expect((await results).map(({ name }) => name)).toEqual(names);
  });

  it('hides secrets in results and in the log', async () => {
    const check = { ...CHECK, name: 'with hush', url: 'http://shop.example/?key=hush', withinMs: 0 };
    const { results, lines } = start([status(500, 'leaks hush')], {
      checks: [{ ...check, expect: { ...check.expect, body: 'hush hush' } }],
    });
    const text = JSON.stringify(await results) + lines.join();
    expect(text).toContain('leaks ***');
    expect(text).not.toContain('hush');
  });

  it('sends no more requests at a time than allowed, and waits between attempts without a slot', async () => {
    let running = 0;
    let most = 0;
    const http: Http = {
      send: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return status(200);
      },
    };
    const { results } = start([], {
      ports: somePorts({ http }),
      concurrency: 3,
      checks: Array(20).fill(CHECK),
    });
    expect(await results).toHaveLength(20);
    expect(most).toBe(3);
  });

  it('loses no result when one check breaks', async () => {
    const http: Http = {
      send: async ({ url }) => {
        if (url.includes('broken')) throw new Error('no such thing as hush');
        return status(200);
      },
    };
    const checks = [CHECK, { ...CHECK, url: 'http://broken.example/' }, CHECK];
    const { results } = start([], { ports: somePorts({ http }), checks });
    expect(await results).toMatchObject([
      { result: 'passed' },
      { result: 'failed', attempts: 0, message: 'the check itself broke: no such thing as ***' },
      { result: 'passed' },
    ]);
  });

  it('skips what a cancelled run kept from its end, and says how far it was', async () => {
    const run = new AbortController();
    const http: Http = {
      send: async () => {
        run.abort();
        return status(503);
      },
    };
    const { results } = start([], {
      ports: somePorts({ http }),
      signal: run.signal,
      concurrency: 1,
      checks: [CHECK, CHECK],
    });
    expect(await results).toMatchObject([
      {
        result: 'skipped',
        attempts: 1,
        message: 'not finished, the run was cancelled; until then: status 503, expected 200',
      },
      { result: 'skipped', attempts: 0, message: 'not finished, the run was cancelled' },
    ]);
  });

  it('has nothing to say without checks', async () => {
    expect(await start([], { checks: [] }).results).toEqual([]);
  });
});
