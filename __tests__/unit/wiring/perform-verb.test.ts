import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Told } from '../../../src/core/report/comment/told.js';
import { computeDeployment } from '../../../src/core/report/deployment.js';
import type { Announcement, Forge } from '../../../src/ports.js';
import { performVerb } from '../../../src/wiring/perform-verb.js';
import type { VerbRequest } from '../../../src/wiring/verb-request.js';
import { FakeWorld, NEWER_SHA, SHA } from '../operations/fake-world.js';
import { SILENT_FORGE } from '../operations/silent-forge.js';

const UP = { headSha: NEWER_SHA, url: 'https://shop.example/', expiresAt: '2026-11-24T10:00:00.000Z' };
const tell = (environment: string): Told => ({
  environment,
  place: { environment, region: 'eu-west-1', state: { kind: 'local', path: '.mayfly' }, up: UP },
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mayfly-verb-'));
  await mkdir(join(root, '.github'));
});
afterEach(() => rm(root, { recursive: true }));

/** Performs a verb where no AWS region is known, which ends it before anything is touched. */
async function perform(
  verb: VerbRequest['verb'],
  config: string,
  told: readonly Told[],
  { fork = false, ...change }: Partial<VerbRequest> & { readonly fork?: boolean } = {},
) {
  await writeFile(join(root, '.github', 'mayfly.yml'), config);
  const world = new FakeWorld();
  const { log, signal } = world.context();
  const announced: Announcement[] = [];
  const forge: Forge = {
    ...SILENT_FORGE,
    fetchPullRequest: async () =>
      world.live && { ...world.live, ...(fork ? { headRepository: 'eve/shop' } : {}) },
    fetchTold: async () => told,
    announce: async (announcement) => {
      announced.push(announcement);
      return { ids: {}, warnings: [] };
    },
  };
  const end = await performVerb({
    verb,
    pullNumber: 7,
    headSha: SHA,
    forced: false,
    repository: 'octo/shop',
    run: undefined,
    forge,
    signal,
    root,
    configFile: undefined,
    onEnvironment: () => {},
    onConcluded: () => {},
    env: {},
    log,
    endpoint: undefined,
    roleToAssume: undefined,
    fetchIdentityToken: undefined,
    terraformVersion: '',
    scope: 'octo/shop',
    workingDirectory: root,
    tempDirectory: root,
    toolCache: root,
    ...change,
  });
  return { ...end, announced };
}

const GOOD = 'name: act\nsource: { module: infra }\n';
const NAMELESS = 'name: "Act Ü!"\nsource: { module: infra }\n';

describe('a run that fails before it touches anything', () => {
  it('keeps saying that the environment is up, where and until when', async () => {
    const { report, outcome, announced } = await perform('deploy', GOOD, [tell('act-pr-7')]);
    expect(outcome).toBe('input');
    expect(report).toMatchObject({ status: 'failed', environment: 'act-pr-7', earlier: UP });
    expect(announced).toHaveLength(1);
    expect(announced[0]?.commentBody).toContain(
      '**Still up:** the environment of commit `bbbbbbb` at <https://shop.example/>',
    );
  });

  it('leaves the deployment of the commit as it is', async () => {
    const { announced } = await perform('deploy', GOOD, []);
    expect(announced.map(({ report }) => computeDeployment(report))).toEqual([undefined]);
  });

  it.each([
    ['check', 'act-pr-7 could not be checked'],
    ['destroy', 'act-pr-7 could not be destroyed'],
  ] as const)('says what it could not do: %s', async (verb, words) => {
    const { announced } = await perform(verb, GOOD, []);
    expect(announced[0]?.commentBody.split('\n')[1]).toMatch(new RegExp(`${words}$`));
  });
});

describe('a configuration whose name can not be read', () => {
  it('goes to the comment of the environment that is there', async () => {
    const { report, announced } = await perform('deploy', NAMELESS, [tell('act-pr-7')]);
    expect(report.environment).toBe('act-pr-7');
    expect(announced[0]?.commentBody).toMatch(/^<!-- mayfly:environment=act-pr-7 -->\n/);
    expect(computeDeployment(report)).toBeUndefined();
  });

  it('leaves a comment that the next run takes over, where there is none', async () => {
    const { announced } = await perform('deploy', NAMELESS, []);
    expect(announced[0]?.commentBody).toMatch(/^<!-- mayfly:environment=unnamed -->\n/);
  });
});

describe('a verb that a person asks for, in a checkout that may be of a fork', () => {
  // A fork that brings a state folder of its own would have its bundle run by Terraform.
  it.each(['deploy', 'plan', 'check', 'destroy'] as const)(
    'is refused before anything of the checkout is read: %s',
    async (verb) => {
      const { report, outcome, announced } = await perform(verb, 'name: [', [], {
        fork: true,
        forced: true,
        foreignCheckout: true,
      });
      expect([report.status, outcome]).toEqual(['skipped', 'good']);
      expect(report.reason).toContain('comes from a fork');
      expect(report.diagnostics).toEqual([]);
      expect(announced).toEqual([]);
    },
  );
});
