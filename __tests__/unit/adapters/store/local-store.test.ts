import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalStore } from '../../../../src/adapters/store/local-store.js';
import type { EnvironmentRecord } from '../../../../src/core/environment/record.js';
import { MayflyError } from '../../../../src/core/errors.js';

const RECORD: EnvironmentRecord = {
  version: 1,
  environment: 'shop-pr-7',
  status: 'deploying',
  generation: 1,
  region: 'eu-west-1',
  stacks: [],
  createdAt: '2026-11-01T10:00:00Z',
  updatedAt: '2026-11-01T10:00:00Z',
  outputs: {},
  results: {},
  history: [],
};

let folder = '';
let store: LocalStore;
const createStore = (scope = 'acme/shop') => new LocalStore({ path: join(folder, '.mayfly'), scope });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mayfly-store-'));
  store = createStore();
});
afterEach(() => rm(folder, { recursive: true }));

const environmentFolder = () => join(folder, '.mayfly', 'acme', 'shop', 'shop-pr-7');

async function writeState(stack: string, state: string): Promise<void> {
  const { path } = store.backend('shop-pr-7', stack);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, state);
}

describe('preparing', () => {
  it('makes the folder only when asked to, and may be repeated', async () => {
    expect(await store.prepare({ create: false })).toBe('absent');
    expect(await readdir(folder)).toEqual([]);
    expect(await store.prepare({ create: true })).toBe('ready');
    expect(await store.prepare({ create: true })).toBe('ready');
    expect(await store.prepare({ create: false })).toBe('ready');
  });

  it('keeps state out of commits and away from other users', async () => {
    await store.prepare({ create: true });
    expect(await readFile(join(folder, '.mayfly', '.gitignore'), 'utf8')).toBe('*\n');
    await store.writeRecord(RECORD, undefined);
    expect((await stat(environmentFolder())).mode & 0o077).toBe(0);
  });

  it('refuses a file in place of the folder', async () => {
    await writeFile(join(folder, '.mayfly'), '');
    await expect(store.prepare({ create: true })).rejects.toThrow(/\.mayfly is not a folder$/);
  });
});

describe('records', () => {
  it('are read as they were written', async () => {
    expect(await store.readRecord('shop-pr-7')).toBeUndefined();
    const written = await store.writeRecord(RECORD, undefined);
    expect(written?.record).toEqual(RECORD);
    expect(await store.readRecord('shop-pr-7')).toEqual(written);
  });

  it('are written only over the version that the writer knows', async () => {
    const first = await store.writeRecord(RECORD, undefined);
    expect(await store.writeRecord(RECORD, undefined)).toBeUndefined();
    const second = await store.writeRecord({ ...RECORD, generation: 2 }, first?.version);
    expect(second?.version).not.toBe(first?.version);
    expect(await store.writeRecord({ ...RECORD, generation: 3 }, first?.version)).toBeUndefined();
    expect((await store.readRecord('shop-pr-7'))?.record.generation).toBe(2);
  });

  it('are not written when there is none but the writer knows one', async () => {
    expect(await store.writeRecord(RECORD, 'gone')).toBeUndefined();
    expect(await store.readRecord('shop-pr-7')).toBeUndefined();
  });

  it('have one winner when many write at the same time', async () => {
    let version = (await store.writeRecord(RECORD, undefined))?.version;
    for (const round of [1, 2, 3]) {
      const writes = Array.from({ length: 12 }, (_, writer) =>
        createStore().writeRecord({ ...RECORD, generation: round * 100 + writer }, version),
      );
      const won = (await Promise.all(writes)).filter((write) => write !== undefined);
      expect(won).toHaveLength(1);
      expect(await store.readRecord('shop-pr-7')).toEqual(won[0]);
      version = won[0]?.version;
    }
    expect(await readdir(environmentFolder())).toEqual(['record.json']);
  });

  it('are not held up by the lock of a process that died, and still have one winner', async () => {
    await mkdir(environmentFolder(), { recursive: true });
    const lock = join(environmentFolder(), '.record.lock');
    await writeFile(lock, 'dead');
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    const writes = Array.from({ length: 8 }, () => createStore().writeRecord(RECORD, undefined));
    expect((await Promise.all(writes)).filter((write) => write !== undefined)).toHaveLength(1);
  });

  it('that are broken are an error with the place, not a missing record', async () => {
    await mkdir(environmentFolder(), { recursive: true });
    await writeFile(join(environmentFolder(), 'record.json'), '{');
    await expect(store.readRecord('shop-pr-7')).rejects.toThrow(
      /shop-pr-7\/record\.json can't be read: it is not JSON/,
    );
  });

  it('of a repository are listed, those of others are not', async () => {
    expect(await store.listRecords()).toEqual([]);
    await store.writeRecord(RECORD, undefined);
    await store.writeRecord({ ...RECORD, environment: 'shop-pr-8' }, undefined);
    await createStore('acme/other').writeRecord({ ...RECORD, environment: 'other-pr-1' }, undefined);
    await mkdir(join(dirname(environmentFolder()), 'without-record'));
    const names = (await store.listRecords()).map(({ record }) => record.environment);
    expect(names.sort()).toEqual(['shop-pr-7', 'shop-pr-8']);
    const of = (await store.listRecords({ pullNumber: 8 })).map(({ record }) => record.environment);
    expect(of).toEqual(['shop-pr-8']);
  });

  it.each(['../shop-pr-7', '..', '/etc', 'a/b', ''])(
    'of an environment called %j are refused',
    async (environment) => {
      await expect(store.readRecord(environment)).rejects.toThrow(MayflyError);
      await expect(store.writeRecord({ ...RECORD, environment }, undefined)).rejects.toThrow(MayflyError);
      await expect(store.removeEnvironment(environment, { keepRecord: false })).rejects.toThrow(MayflyError);
    },
  );

  it('that can not be written are an error that says where', async () => {
    await store.prepare({ create: true });
    await writeFile(join(dirname(environmentFolder()), 'shop-pr-7'), 'a file in the way');
    await expect(store.writeRecord(RECORD, undefined)).rejects.toThrow(
      expect.objectContaining({
        kind: 'outside',
        message: expect.stringMatching(/^writing .*record\.json failed \(E/),
      }),
    );
  });
});

describe('states', () => {
  it('stand beside the record, by stack', () => {
    const backend = store.backend('shop-pr-7', 'network');
    expect(backend).toEqual({ kind: 'local', path: join(environmentFolder(), 'network.tfstate') });
    expect(() => store.backend('shop-pr-7', '../network')).toThrow(MayflyError);
  });

  it('that are not there hold nothing', async () => {
    expect(await store.readState('shop-pr-7', 'network')).toEqual({
      resources: [],
      dataSources: [],
      outputs: {},
    });
  });

  it('tell their resources and outputs', async () => {
    const resources = [{ mode: 'managed', type: 'aws_vpc', name: 'main', instances: [{}] }];
    const outputs = { url: { value: 'http://x', type: 'string' } };
    await writeState('network', JSON.stringify({ version: 4, outputs, resources }));
    expect(await store.readState('shop-pr-7', 'network')).toEqual({
      resources: [{ address: 'aws_vpc.main', attributes: {}, sensitive: {} }],
      dataSources: [],
      outputs: { url: { value: 'http://x', sensitive: false } },
    });
  });

  it('that are damaged are an error, not an empty state', async () => {
    await writeState('network', '{"version":4');
    await expect(store.readState('shop-pr-7', 'network')).rejects.toThrow(/network\.tfstate is not JSON/);
  });
});

describe('bundles', () => {
  it('come back as they were put, the newest one', async () => {
    const [from, to] = [join(folder, 'from.tgz'), join(folder, 'to.tgz')];
    expect(await store.getBundle('shop-pr-7', to)).toBe(false);
    for (const content of ['one', 'two']) {
      await writeFile(from, content);
      await store.putBundle('shop-pr-7', from);
    }
    expect(await store.getBundle('shop-pr-7', to)).toBe(true);
    expect(await readFile(to, 'utf8')).toBe('two');
  });
});

describe('removing an environment', () => {
  beforeEach(async () => {
    await store.writeRecord(RECORD, undefined);
    await store.writeRecord({ ...RECORD, environment: 'shop-pr-8' }, undefined);
    await writeState('network', '{"version":4}');
    await writeFile(`${store.backend('shop-pr-7', 'network').path}.backup`, '');
  });

  it('leaves nothing of it, and the others as they are', async () => {
    await store.removeEnvironment('shop-pr-7', { keepRecord: false });
    expect(await readdir(dirname(environmentFolder()))).toEqual(['shop-pr-8']);
    expect(await store.readRecord('shop-pr-8')).toBeDefined();
  });

  it('leaves the record alone where it is to be kept', async () => {
    await store.removeEnvironment('shop-pr-7', { keepRecord: true });
    expect(await readdir(environmentFolder())).toEqual(['record.json']);
  });

  it('may be repeated', async () => {
    await store.removeEnvironment('shop-pr-7', { keepRecord: false });
    await store.removeEnvironment('shop-pr-7', { keepRecord: false });
    expect(await store.readRecord('shop-pr-7')).toBeUndefined();
  });
});
