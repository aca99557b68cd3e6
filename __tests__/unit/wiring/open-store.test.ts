import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openStore } from '../../../src/wiring/open-store.js';
import { openWorld } from '../../../src/wiring/open-world.js';
import { CONFIG, FakeWorld } from '../operations/fake-world.js';

const refuse = () => {
  throw new Error('asked');
};

it('a store in a folder needs neither region nor credentials, and says where it is', async () => {
  const workingDirectory = await mkdtemp(join(tmpdir(), 'mayfly-store-'));
  const lines: string[] = [];
  const log = { ...new FakeWorld().context().log, info: (line: string) => void lines.push(line) };
  await openStore({
    config: CONFIG,
    endpoint: undefined,
    log,
    scope: 'octo/shop',
    workingDirectory,
    findRegion: refuse,
    findCredentials: refuse,
  });
  expect(lines).toEqual([`Environments of octo/shop are kept in ${workingDirectory}/.mayfly/octo/shop/`]);
});

it('a world that is only read needs neither credentials nor Terraform where its state is in a folder', async () => {
  const tempDirectory = await mkdtemp(join(tmpdir(), 'mayfly-store-'));
  const world = await openWorld({
    config: CONFIG,
    region: 'eu-west-1',
    env: {},
    log: new FakeWorld().context().log,
    endpoint: undefined,
    roleToAssume: 'arn:aws:iam::1:role/x',
    fetchIdentityToken: refuse,
    terraformVersion: '99.0.0',
    scope: 'octo/shop',
    root: tempDirectory,
    workingDirectory: tempDirectory,
    tempDirectory,
    toolCache: tempDirectory,
    readsOnly: true,
  });
  expect(world.credentials).toBeUndefined();
  expect(await world.store.listRecords()).toEqual([]);
  await world.close();
});
