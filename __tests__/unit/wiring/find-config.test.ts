import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StatePlace } from '../../../src/core/report/comment/place.js';
import type { Forge } from '../../../src/ports.js';
import { findConfig } from '../../../src/wiring/find-config.js';
import type { VerbRequest } from '../../../src/wiring/verb-request.js';
import { FakeWorld } from '../operations/fake-world.js';
import { SILENT_FORGE } from '../operations/silent-forge.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const GOOD = 'name: shop\nsource: { module: infra }\n';
const NAMELESS = 'name: [\nsource: { module: infra }\n';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mayfly-config-'));
});
afterEach(() => rm(root, { recursive: true }));

async function checkOut(text: string): Promise<void> {
  await mkdir(join(root, '.github'));
  await writeFile(join(root, '.github', 'mayfly.yml'), text);
}

/** `files`: commit to the configuration's text there. */
function find(verb: VerbRequest['verb'], files: Readonly<Record<string, string>> = {}, place?: StatePlace) {
  const forge: Forge = {
    ...SILENT_FORGE,
    fetchTold: async () => (place === undefined ? [] : [{ environment: place.environment, place }]),
    fetchFile: async (path, ref) => (path === '.github/mayfly.yml' ? files[ref] : undefined),
  };
  const { log } = new FakeWorld().context();
  return findConfig({
    verb,
    pullNumber: 7,
    headSha: HEAD,
    baseSha: BASE,
    forge,
    root,
    configFile: undefined,
    log,
    workingDirectory: root,
  });
}

describe('the configuration that a verb goes by', () => {
  it('is that of the checkout', async () => {
    await checkOut(GOOD);
    expect(await find('deploy', { [HEAD]: 'name: other' })).toMatchObject({
      config: { name: 'shop', source: { kind: 'module', path: 'infra' } },
      problems: [],
    });
  });

  it('has hooks only where there is a checkout whose code they can run', async () => {
    const hooks = 'hooks: { before_destroy: [make export] }\n';
    expect((await find('destroy', { [HEAD]: `${GOOD}${hooks}` })).config.hooks.beforeDestroy).toEqual([]);
    await checkOut(`${GOOD}${hooks}`);
    expect((await find('destroy')).config.hooks.beforeDestroy).toHaveLength(1);
  });

  it('has no hooks where it is broken', async () => {
    await checkOut(`${NAMELESS}hooks: { before_destroy: [make export] }\n`);
    expect((await find('destroy')).config.hooks.beforeDestroy).toEqual([]);
  });

  it("is, for destroy without a checkout, that of the pull request's last commit", async () => {
    expect(await find('destroy', { [HEAD]: GOOD })).toMatchObject({ config: { name: 'shop' }, problems: [] });
  });

  it('is missing for every other verb without a checkout', async () => {
    const { problems } = await find('deploy', { [HEAD]: GOOD });
    expect(problems).toMatchObject([{ message: 'there is no configuration file' }]);
  });

  it('has the name of the base branch where it lost its own', async () => {
    await checkOut(NAMELESS);
    const { config, problems } = await find('deploy', { [BASE]: GOOD });
    expect(config.name).toBe('shop');
    expect(problems.length).toBeGreaterThan(0);
  });

  it('goes by the place in the comment where destroy finds no good configuration', async () => {
    const place: StatePlace = {
      environment: 'market-pr-7',
      region: 'us-west-2',
      state: { kind: 's3', bucket: 'our-state', prefix: 'p' },
    };
    const kept = { name: 'market', region: 'us-west-2', state: place.state };
    expect((await find('destroy', {}, place)).config).toMatchObject(kept);
    await checkOut(NAMELESS);
    expect((await find('destroy', {}, place)).config).toMatchObject(kept);
    expect((await find('deploy', {}, place)).config.region).toBeUndefined();
  });
});
