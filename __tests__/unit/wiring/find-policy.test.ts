import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PolicyConfig } from '../../../src/core/config/config.js';
import { MayflyError } from '../../../src/core/errors.js';
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
  /** Other files on the base branch. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether GitHub tells which files there are. */
  readonly listed?: boolean;
}

async function findAll(question: Question) {
  const { own, base, baseRef, verb = 'deploy', alone = false, files = {}, listed = true } = question;
  const { forge } = new FakeWorld().context();
  if (forge === undefined) throw new Error('there is no GitHub');
  const merged = new Map(Object.entries(base === undefined ? files : { ...files, [FILE]: base }));
  const withFile: typeof forge = {
    ...forge,
    requireFile: async (path, ref) => {
      if (!listed) throw new MayflyError('GitHub does not answer', { kind: 'outside' });
      return ref === 'main' ? merged.get(path) : undefined;
    },
    fetchPaths: async (ref) => (ref === 'main' && listed ? [...merged.keys()] : undefined),
  };
  const request = {
    verb,
    pullNumber: 7,
    baseRef,
    forge: alone ? undefined : withFile,
    root,
    workingDirectory: join(root, 'app'),
  } as VerbRequest;
  const config: PolicyConfig = { failOn: 'high', rules: {}, waivers: [], custom: [], ...own };
  return findPolicy(request, { config, file: FILE });
}

const find = async (question: Question) => (await findAll(question)).policy;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mayfly-policy-'));
  await mkdir(join(root, 'app', 'policy'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(root, 'app', 'policy', name), text);

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

  it('of rules that do not exist are named', async () => {
    const policy = await find({ base: WAIVING.replace('NET-01', 'NOPE-01') });
    expect(policy.waivers).toEqual([]);
    expect(policy.warnings).toEqual([
      'the waiver of NOPE-01 for aws_security_group.a on main does not count: there is no rule NOPE-01',
    ]);
  });

  it('are none where the base branch has no configuration', async () => {
    expect(await find({ own: { waivers: [waiver] } })).toMatchObject({ waivers: [] });
  });

  it('stop the run where GitHub does not give the configuration, which may name custom policies', async () => {
    await expect(find({ base: WAIVING, listed: false })).rejects.toMatchObject({ kind: 'outside' });
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

  it('are told of custom rules and of the limit too', async () => {
    const weaker = { failOn: 'critical', rules: { 'ACME-01': { off: true } } } as const;
    const policy = await find({
      own: weaker,
      base: CUSTOM,
      files: { 'app/policy/own.yml': RULE('ACME-01') },
    });
    expect(policy.warnings).toEqual([
      'this pull request changes what policy counts: fail_on critical instead of high, ACME-01 off. Review that as code.',
    ]);
  });

  it('weaken nothing where there is no configuration yet', async () => {
    expect(await find({ own })).toMatchObject({ rules: own.rules, warnings: [] });
  });
});

const RULE = (id: string): string => `
rules:
  - id: ${id}
    title: Buckets say whose they are
    severity: high
    types: [aws_s3_bucket]
    fails_when: "!('team' in resource.values.tags)"
    message: no team
`;
const CUSTOM = "checks: { policy: { custom: ['policy/*'] } }";

describe('custom policies of a pull request', () => {
  const own = { custom: ['policy/*'] };

  it('are those of its base branch, from the folder that the job works in', async () => {
    const files = { 'app/policy/own.yml': RULE('ACME-01'), 'policy/other.yml': RULE('ACME-02') };
    const policy = await find({ base: CUSTOM, files });
    expect(policy.extraRules.map(({ id }) => id)).toEqual(['ACME-01']);
    expect(policy.warnings).toEqual([]);
  });

  it('do not count as it has them, and that is said', async () => {
    await write('own.yml', RULE('ACME-02'));
    const policy = await find({ own, base: CUSTOM, files: { 'app/policy/own.yml': RULE('ACME-01') } });
    expect(policy.extraRules.map(({ id }) => id)).toEqual(['ACME-01']);
    expect(policy.warnings).toEqual([
      'the custom policies here are not those of main, which are the ones that count until a merge',
    ]);
  });

  it('are no news where both are the same', async () => {
    await write('own.yml', RULE('ACME-01'));
    const policy = await find({ own, base: CUSTOM, files: { 'app/policy/own.yml': RULE('ACME-01') } });
    expect(policy.warnings).toEqual([]);
  });

  it('are refused when they are broken, before anyone can merge them', async () => {
    await write('own.yml', 'rules: [{ id: 7 }]');
    await expect(find({ own, base: CUSTOM })).rejects.toThrow('policy/own.yml');
  });

  it('that are broken on the base branch do not count, and do not stop what would mend them', async () => {
    const files = { 'app/policy/a.yml': 'rules: [{ id: 7 }]', 'app/policy/b.yml': RULE('ACME-01') };
    const policy = await find({ base: CUSTOM, files });
    expect(policy.extraRules.map(({ id }) => id)).toEqual(['ACME-01']);
    expect(policy.warnings[0]).toContain('a custom policy of main does not count: policy/a.yml');
  });

  it('stop the run where GitHub does not give them: what is not there would let everything pass', async () => {
    await expect(find({ base: CUSTOM, listed: false })).rejects.toMatchObject({ kind: 'outside' });
  });

  it('in Rego are handed on', async () => {
    const found = await findAll({ base: CUSTOM, files: { 'app/policy/own.rego': 'package main' } });
    expect(found.rego).toEqual([{ file: 'policy/own.rego', text: 'package main' }]);
  });
});

describe('at a terminal', () => {
  it('the waivers of the checkout count', async () => {
    expect(await find({ own: { waivers: [waiver] }, alone: true })).toMatchObject({ waivers: [waiver] });
  });

  it('the custom policies of the checkout count', async () => {
    await write('own.yml', RULE('ACME-02'));
    const policy = await find({ own: { custom: ['policy/*'] }, alone: true });
    expect(policy.extraRules.map(({ id }) => id)).toEqual(['ACME-02']);
  });
});
