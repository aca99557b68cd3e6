import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openWorld } from '../../../src/wiring/open-world.js';
import type { WorldRequest } from '../../../src/wiring/world-request.js';
import { CONFIG, FakeWorld } from '../operations/fake-world.js';

let tempDirectory: string;
beforeEach(async () => {
  tempDirectory = await mkdtemp(join(tmpdir(), 'mayfly-world-'));
});
afterEach(() => rm(tempDirectory, { recursive: true }));

const request = (change: Partial<WorldRequest>): WorldRequest => ({
  config: CONFIG,
  region: 'eu-west-1',
  env: { AWS_ACCESS_KEY_ID: 'AKIAOWN', AWS_SECRET_ACCESS_KEY: 'own-secret' },
  log: new FakeWorld().context().log,
  endpoint: undefined,
  roleToAssume: undefined,
  fetchIdentityToken: undefined,
  terraformVersion: '',
  scope: 'octo/shop',
  root: tempDirectory,
  workingDirectory: tempDirectory,
  tempDirectory,
  toolCache: tempDirectory,
  ...change,
});

describe('a world that can not be opened', () => {
  it.each<[string, Partial<WorldRequest>, string]>([
    ['Terraform', { terraformVersion: 'no version' }, 'no version'],
    [
      'credentials',
      { roleToAssume: 'arn:aws:iam::1:role/x', fetchIdentityToken: () => Promise.reject(new Error('503')) },
      'GitHub gave no identity token',
    ],
  ])('for want of %s leaves no folder behind', async (_, change, message) => {
    await expect(openWorld(request(change))).rejects.toThrow(message);
    expect(await readdir(tempDirectory)).toEqual([]);
  });
});
