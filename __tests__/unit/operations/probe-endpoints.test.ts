import { describe, expect, it } from '@jest/globals';
import { computeUnseen, type Observation } from '../../../src/core/policy/live/observation.js';
import type { RunPolicy } from '../../../src/core/policy/run-policy.js';
import type { SmokeCheck } from '../../../src/core/smoke/check.js';
import type { HttpAnswer } from '../../../src/core/smoke/http-answer.js';
import { runCheck } from '../../../src/operations/check.js';
import type { Context } from '../../../src/operations/context.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { answer, GOOD, NO_ANSWER } from '../core/policy/live/subjects.js';
import { CONFIG, FakeWorld, HOME_PAGE, type WorldOptions } from './fake-world.js';

const OLD_TLS: Observation = { ...GOOD, oldTls: { seen: 'TLSv1.1' } };
const NO_HSTS: Observation = { ...GOOD, https: answer(200, { 'content-type': 'application/json' }) };
const AWAY = computeUnseen('it is not up yet');

interface Scene {
  readonly outputs?: WorldOptions['outputs'];
  readonly smoke?: readonly SmokeCheck[];
  readonly answer?: HttpAnswer;
  readonly policy?: Partial<RunPolicy>;
  readonly context?: Partial<Context>;
}

const POLICY: RunPolicy = { failOn: 'high', rules: {}, waivers: [], extraRules: [], warnings: [] };
const URL_OUTPUT = { url: { value: 'https://shop.example/', sensitive: false } };

/** A deploy whose probe sees these one after the other, the last one for ever; `looked` are the endpoints asked. */
async function deploy(seen: readonly Observation[], scene: Scene = {}) {
  const looked: string[] = [];
  const world = new FakeWorld({
    outputs: scene.outputs ?? URL_OUTPUT,
    config: { checks: { ...CONFIG.checks, smoke: scene.smoke ?? [] } },
    ...(scene.answer === undefined ? {} : { answer: scene.answer }),
    observe: ({ url }) => seen[Math.min(looked.push(url), seen.length) - 1] ?? GOOD,
  });
  const policy = { ...POLICY, ...scene.policy };
  const { report, outcome } = await runDeploy(world.context({ emulated: false, policy, ...scene.context }));
  const live = report.findings.filter(({ group }) => group === 'live');
  return { world, report, outcome, live, looked };
}

const resultsOf = (live: readonly { rule: string; result: string }[]) =>
  Object.fromEntries(live.map(({ rule, result }) => [rule, result]));

describe('live endpoints after apply', () => {
  it('have their findings in the report, and the environment is live when all is well', async () => {
    const { report, live, outcome } = await deploy([GOOD]);
    expect([report.status, outcome]).toEqual(['live', 'good']);
    expect(live).toHaveLength(7);
    expect(live.every(({ result }) => result === 'passed')).toBe(true);
    expect(report.timeline.map(({ name }) => name)).toContain('live endpoints');
  });

  it('fail the run by a finding that is severe enough, with its reason', async () => {
    const { report, outcome, world } = await deploy([OLD_TLS]);
    expect([report.status, outcome]).toEqual(['failed', 'failed']);
    expect(report.reason).toContain('1 finding of severity high or worse (LIV-01)');
    expect(world.record).toMatchObject({ status: 'failed' });
    expect(world.record?.results).toMatchObject({ 'policy/LIV-01/https://shop.example': 'failed' });
  });

  it('do not fail it by milder ones, unless the configuration says so', async () => {
    expect((await deploy([NO_HSTS])).report.status).toBe('live');
    // What the plan breaks would stop the run before there is an endpoint.
    const rules = { 'SEC-04': { off: true }, 'EPH-13': { off: true } };
    const strict = await deploy([NO_HSTS], { policy: { failOn: 'low', rules } });
    expect(strict.report.status).toBe('failed');
    expect(strict.report.reason).toMatch(/LIV-04, LIV-05/);
  });

  it('never fail it by what could not be seen', async () => {
    const { report, live } = await deploy([AWAY]);
    expect(report.status).toBe('live');
    expect(new Set(live.map(({ result }) => result))).toEqual(new Set(['unknown']));
  });

  it('may stand by a waiver, which is needless only where they were looked at', async () => {
    const waiver = {
      rule: 'LIV-01',
      resource: 'https://*.example',
      reason: 'a pen test',
      until: '2027-01-31',
    };
    const waived = await deploy([OLD_TLS], { policy: { waivers: [waiver] } });
    expect([waived.report.status, resultsOf(waived.live)['LIV-01']]).toEqual(['live', 'waived']);
    const needless = expect.arrayContaining([expect.stringContaining('LIV-01')]);
    expect(waived.report.warnings).not.toEqual(needless);
    expect((await deploy([GOOD], { policy: { waivers: [waiver] } })).report.warnings).toEqual(needless);
    expect((await deploy([AWAY], { policy: { waivers: [waiver] } })).report.warnings).not.toEqual(needless);
    const none = await deploy([GOOD], { policy: { waivers: [waiver] }, outputs: {} });
    expect(none.report.warnings).not.toEqual(needless);
  });

  it('give way to a smoke check that failed', async () => {
    const { report, live } = await deploy([OLD_TLS], { smoke: [HOME_PAGE], answer: answer(500) });
    expect(report.reason).toContain('smoke check "home page" failed');
    expect(resultsOf(live)).toMatchObject({ 'LIV-01': 'failed' });
  });

  it('are those of smoke checks too', async () => {
    const smoke = [{ ...HOME_PAGE, url: 'https://api.example/health' }];
    const { looked } = await deploy([GOOD], { smoke, answer: answer(200), outputs: {} });
    expect(looked).toEqual(['https://api.example/health']);
  });

  it('are not asked for when there is none, or when every rule is off', async () => {
    const outputs = { url: { value: 'http://shop.s3-website-eu-west-1.amazonaws.com/', sensitive: false } };
    expect((await deploy([GOOD], { outputs })).looked).toEqual([]);
    const rules = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((number) => [`LIV-0${number}`, { off: true } as const]),
    );
    const off = await deploy([OLD_TLS], { policy: { rules } });
    expect([off.looked, off.report.status]).toEqual([[], 'live']);
  });

  it('of an emulator are asked only on this machine', async () => {
    expect((await deploy([OLD_TLS], { context: { emulated: true } })).looked).toEqual([]);
  });

  it('say when there are too many', async () => {
    const value = Array.from({ length: 22 }, (_, index) => `https://h${index}.example/`);
    const { report, looked } = await deploy([GOOD], { outputs: { urls: { value, sensitive: false } } });
    expect(looked).toHaveLength(20);
    expect(report.warnings).toContain('only the first 20 of 22 live endpoints were looked at');
  });

  it('are looked at again by the command `check`', async () => {
    const world = new FakeWorld({ outputs: URL_OUTPUT, observe: () => OLD_TLS }).deployed();
    const { report, outcome } = await runCheck(world.context({ emulated: false }));
    expect([report.status, outcome]).toEqual(['failed', 'failed']);
  });
});

describe('an endpoint that a sensitive output names', () => {
  const outputs = {
    url: { value: 'https://secret-host.example/', sensitive: true },
    open: { value: 'https://shop.example/', sensitive: false },
    token: { value: 'hunter2hunter2', sensitive: true },
  };

  it('is never looked at, neither as an output nor by a check', async () => {
    const smoke = [{ ...HOME_PAGE, url: '${outputs.url}' }];
    const { looked } = await deploy([GOOD], { outputs, smoke, answer: answer(200) });
    expect(looked).toEqual(['https://shop.example/']);
  });

  it('is looked at where only a header of the check is sensitive', async () => {
    const smoke = [
      { ...HOME_PAGE, url: 'https://api.example/', headers: { authorization: '${outputs.token}' } },
    ];
    const { looked } = await deploy([GOOD], { outputs, smoke, answer: answer(200) });
    expect(looked).toContain('https://api.example/');
  });
});

describe('an endpoint that does not answer yet', () => {
  const smoke = [HOME_PAGE];

  it('is looked at again when the smoke checks have passed', async () => {
    const { looked, live } = await deploy([AWAY, GOOD], { smoke, answer: answer(200) });
    expect(looked).toHaveLength(2);
    expect(new Set(live.map(({ result }) => result))).toEqual(new Set(['passed']));
  });

  it.each([
    ['a 503 is the environment coming up', { ...GOOD, https: answer(503) }, 2],
    ['no answer may be the environment coming up', { ...GOOD, https: NO_ANSWER }, 2],
    ['an answer is one', NO_HSTS, 1],
    [
      'a certificate that is not valid stays so',
      {
        ...GOOD,
        https: NO_ANSWER,
        tls: {
          seen: {
            version: 'TLSv1.3',
            certificate: { problem: 'CERT_HAS_EXPIRED', names: [], from: 0, until: 0 },
          },
        },
      },
      1,
    ],
  ])('is told from one that does: %s', async (_, first, times) => {
    expect((await deploy([first, GOOD], { smoke, answer: answer(200) })).looked).toHaveLength(times);
  });

  it('is left alone when the smoke checks failed, or when there are none', async () => {
    expect((await deploy([AWAY, GOOD], { smoke, answer: answer(500) })).looked).toHaveLength(1);
    expect((await deploy([AWAY, GOOD])).looked).toHaveLength(1);
  });
});
