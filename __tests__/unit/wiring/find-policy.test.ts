import { describe, expect, it } from '@jest/globals';
import type { PolicyConfig } from '../../../src/core/config/config.js';
import type { Waiver } from '../../../src/core/policy/waivers/waiver.js';
import { findPolicy } from '../../../src/wiring/find-policy.js';
import type { VerbRequest } from '../../../src/wiring/verb-request.js';
import { FakeWorld } from '../operations/fake-world.js';

const FILE = '.github/mayfly.yml';
const waiver: Waiver = { rule: 'NET-01', resource: 'aws_security_group.a', reason: 'r', until: '2027-01-31' };
const WAIVING = `
checks:
  policy:
    waivers: [{ rule: NET-01, resource: aws_security_group.a, reason: r, until: 2027-01-31 }]
`;

interface Question {
  readonly own?: Partial<PolicyConfig>;
  /** The configuration on the base branch, `main`. */
  readonly base?: string | undefined;
  /** As the event has it. */
  readonly baseRef?: string | undefined;
  readonly verb?: VerbRequest['verb'];
  readonly alone?: boolean;
}

function find({ own, base, baseRef, verb = 'deploy', alone = false }: Question) {
  const { forge } = new FakeWorld().context();
  if (forge === undefined) throw new Error('there is no GitHub');
  const withFile: typeof forge = {
    ...forge,
    fetchFile: async (path, ref) => (path === FILE && ref === 'main' ? base : undefined),
  };
  const request = { verb, pullNumber: 7, baseRef, forge: alone ? undefined : withFile } as VerbRequest;
  const config: PolicyConfig = { failOn: 'high', rules: {}, waivers: [], custom: [], ...own };
  return findPolicy(request, { config, file: FILE });
}

describe('waivers of a pull request', () => {
  it('are those of its base branch, though its own configuration has none', async () => {
    expect(await find({ base: WAIVING, baseRef: 'main' })).toMatchObject({ waivers: [waiver], warnings: [] });
  });

  it('are looked up where GitHub says that it goes, when the event does not', async () => {
    expect(await find({ base: WAIVING })).toMatchObject({ waivers: [waiver] });
  });

  it('do not count before they are merged, and that is said', async () => {
    const policy = await find({ own: { waivers: [waiver] }, base: 'source: { module: infra }' });
    expect(policy.waivers).toEqual([]);
    expect(policy.warnings).toEqual([
      '1 waiver of this pull request does not count before being merged to main: NET-01 for aws_security_group.a',
    ]);
  });

  it('are no news once they are merged', async () => {
    expect(await find({ own: { waivers: [waiver] }, base: WAIVING })).toMatchObject({
      waivers: [waiver],
      warnings: [],
    });
  });

  it('do not count for a check of what is live either', async () => {
    const policy = await find({
      own: { waivers: [waiver] },
      base: 'source: { module: infra }',
      verb: 'check',
    });
    expect(policy.waivers).toEqual([]);
  });

  it('are none where the base branch can not be read', async () => {
    expect(await find({ own: { waivers: [waiver] } })).toMatchObject({ waivers: [] });
  });
});

describe('settings of a pull request', () => {
  const own = { rules: { 'NET-01': { off: true } } } as const;

  it('count, and what they weaken is said', async () => {
    const policy = await find({ own, base: 'source: { module: infra }' });
    expect(policy.rules).toEqual(own.rules);
    expect(policy.warnings).toEqual([
      'this pull request changes what policy counts: NET-01 off. Review that as code.',
    ]);
  });

  it('that weaken a rule on live endpoints are told too', async () => {
    const policy = await find({
      own: { rules: { 'LIV-01': { off: true } } },
      base: 'source: { module: infra }',
    });
    expect(policy.warnings).toEqual([expect.stringContaining('LIV-01 off')]);
  });

  it('weaken nothing where there is no configuration yet', async () => {
    expect(await find({ own })).toMatchObject({ rules: own.rules, warnings: [] });
  });
});

describe('at a terminal', () => {
  it('the waivers of the checkout count', async () => {
    expect(await find({ own: { waivers: [waiver] }, alone: true })).toMatchObject({ waivers: [waiver] });
  });
});
