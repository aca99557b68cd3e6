import { afterEach, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/policy/finding.js';
import type { CheckResult } from '../../../src/core/smoke/check-result.js';
import { makeAnnouncement, type Stage, startStage } from './support.js';

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

const CHECK: CheckResult = {
  name: 'home page',
  kind: 'http',
  result: 'failed',
  optional: false,
  attempts: 1,
  ms: 5,
  message: 'status 500, expected 200',
  target: 'GET http://x/',
  answers: [],
};
const makeFinding = (line: number): Finding => ({
  rule: 'NET-01',
  title: 'no open ports',
  group: 'network',
  severity: 'high',
  address: `aws_x.y[${line}]`,
  result: 'failed',
  message: 'port 22 is open, ask @security',
  remedy: 'close it',
  location: { file: 'infra/main.ts', line },
});
const runs = () => stage.double.state.checkRuns;
const conclusions = () => Object.fromEntries(runs().map(({ name, conclusion }) => [name, conclusion]));

describe('check runs', () => {
  it('go from in progress to their conclusion, one for the environment, smoke and policy each', async () => {
    stage = await startStage();
    const start = await stage.forge.announce(makeAnnouncement({ report: { status: 'deploying' } }));
    expect(runs().map(({ name, status, conclusion }) => [name, status, conclusion])).toEqual([
      ['mayfly / environment', 'in_progress', undefined],
    ]);
    const report = { status: 'failed', checks: [CHECK], findings: [makeFinding(3)] } as const;
    await stage.forge.announce(makeAnnouncement({ report, known: start.ids }));

    expect(runs()).toHaveLength(3);
    expect(conclusions()).toEqual({
      'mayfly / environment': 'failure',
      'mayfly / smoke': 'failure',
      'mayfly / policy': 'failure',
    });
    expect(new Set(runs().map(({ detailsUrl }) => detailsUrl))).toEqual(
      new Set(['https://github.com/octo/shop/actions/runs/77']),
    );
    expect(new Set(runs().map(({ externalId }) => externalId))).toEqual(new Set(['shop-pr-1']));
  });

  it('left open by a killed run are closed by the next one that knows nothing of them', async () => {
    stage = await startStage();
    await stage.forge.announce(makeAnnouncement({ report: { status: 'deploying' } }));
    await stage.forge.announce(makeAnnouncement({ report: { status: 'cancelled' } }));

    expect(runs().map(({ conclusion }) => conclusion)).toEqual(['cancelled']);
  });

  it('of an earlier attempt stay as they were', async () => {
    stage = await startStage();
    await stage.forge.announce(makeAnnouncement({ report: { status: 'failed' } }));
    await stage.forge.announce(makeAnnouncement({ report: { status: 'live' } }));

    expect(runs().map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });

  it('carry more than 50 annotations in batches, each once, and wake nobody', async () => {
    stage = await startStage();
    const findings = Array.from({ length: 120 }, (_, at) => makeFinding(at + 1));
    const { warnings } = await stage.forge.announce(
      makeAnnouncement({ report: { status: 'blocked', findings } }),
    );

    const policy = runs().find(({ name }) => name === 'mayfly / policy');
    expect(warnings).toEqual([]);
    expect(policy?.annotations.map(({ start_line }) => start_line)).toEqual(findings.map((_, at) => at + 1));
    expect(policy?.annotations[0]).toMatchObject({ path: 'infra/main.ts', annotation_level: 'failure' });
    expect(JSON.stringify(policy)).not.toMatch(/@security/);
  });

  it('fit GitHub whatever the report holds', async () => {
    stage = await startStage();
    const checks = Array.from({ length: 3000 }, (_, at) => ({
      ...CHECK,
      name: `check ${at} ${'ä'.repeat(150)}`,
    }));
    const { warnings } = await stage.forge.announce(
      makeAnnouncement({ report: { status: 'failed', checks } }),
    );

    expect(warnings).toEqual([]);
    expect(runs()).toHaveLength(2);
  });

  it('need a head commit', async () => {
    stage = await startStage();
    const { headSha, ...report } = makeAnnouncement().report;
    const { ids, warnings } = await stage.forge.announce({ ...makeAnnouncement(), report });

    expect(runs()).toEqual([]);
    expect(stage.double.state.deployments).toEqual([]);
    expect(ids.commentId).toBeDefined();
    expect(warnings).toEqual([]);
  });
});
