import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type PerformReap, performReap } from '../../../src/wiring/perform-reap.js';
import { FakeWorld } from '../operations/fake-world.js';
import { SILENT_FORGE } from '../operations/silent-forge.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mayfly-reap-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function checkOut(text: string): Promise<void> {
  await mkdir(join(folder, '.github'));
  await writeFile(join(folder, '.github', 'mayfly.yml'), text);
}

const LOCAL = 'region: eu-west-1\nstate: { path: .mayfly }\nsource: { module: infra }\n';

function perform(change: Partial<PerformReap> = {}) {
  const { log, signal } = new FakeWorld().context();
  return performReap({
    dryRun: false,
    only: undefined,
    onPlan: async () => {},
    onEnvironment: () => {},
    scope: 'octo/shop',
    run: undefined,
    forge: SILENT_FORGE,
    signal,
    env: {},
    log,
    root: folder,
    workingDirectory: folder,
    configFile: undefined,
    // Nobody listens there.
    endpoint: 'http://127.0.0.1:9',
    roleToAssume: undefined,
    fetchIdentityToken: undefined,
    terraformVersion: '',
    tempDirectory: folder,
    toolCache: folder,
    ...change,
  });
}

describe('a reap that can’t know what is to end', () => {
  it('without a token is bad input', async () => {
    await checkOut(LOCAL);
    const { report, outcome } = await perform({ forge: undefined });
    expect(outcome).toBe('input');
    expect(report).toMatchObject({ status: 'failed', reason: expect.stringContaining('there is no token') });
  });

  it('without a configuration is bad input: its environments might be kept elsewhere', async () => {
    const { report, outcome } = await perform();
    expect(outcome).toBe('input');
    expect(report.reason).toContain('there is no configuration file');
    expect(report.reason).toContain('nothing was destroyed');
  });

  it('with a broken configuration is bad input', async () => {
    await checkOut(`${LOCAL}stat: { path: x }\n`);
    const { report, outcome } = await perform();
    expect(outcome).toBe('input');
    expect(report.reason).toContain('unknown key `stat`');
  });

  it('without AWS’s answer is a failure of the outside world', async () => {
    await checkOut(LOCAL);
    const env = { AWS_ACCESS_KEY_ID: 'mayfly', AWS_SECRET_ACCESS_KEY: 'secret' };
    const { report, outcome } = await perform({ env });
    expect(outcome).toBe('outside');
    expect(report).toMatchObject({ status: 'failed', matrix: { include: [] } });
    expect(report.reason).toContain('looking for resources tagged octo/shop failed');
  });
});
