import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Order } from '../../../src/core/event/order.js';
import type { Amendment, Forge } from '../../../src/ports.js';
import { type OrderRequest, performOrder } from '../../../src/wiring/perform-order.js';
import { FakeWorld } from '../operations/fake-world.js';
import { SILENT_FORGE } from '../operations/silent-forge.js';

const CONFIG = 'name: shop\nregion: eu-west-1\nsource: { module: infra }\nstate: { path: .mayfly }\n';
const END = '2099-01-01T00:00:00.000Z';
const RECORD = {
  version: 1,
  repository: 'octo/shop',
  pullNumber: 7,
  status: 'live',
  generation: 3,
  region: 'eu-west-1',
  stacks: [],
  url: 'http://shop.example/',
  createdAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:00:00.000Z',
  expiresAt: END,
  outputs: {},
  results: {},
  history: [],
};

let root: string;
let amendments: Amendment[];
beforeEach(async () => {
  root = await mkdtemp(join(await realpath(tmpdir()), 'mayfly-order-'));
  amendments = [];
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
const recordPath = (environment: string) => `.mayfly/octo/shop/${environment}/record.json`;
const live = (environment: string) =>
  write(recordPath(environment), JSON.stringify({ ...RECORD, environment }));
const readRecord = async (environment: string) =>
  JSON.parse(await readFile(join(root, recordPath(environment)), 'utf8')) as Readonly<
    Record<string, unknown>
  >;

function give(order: Order, change: Partial<OrderRequest> & { readonly forge?: Forge } = {}) {
  const forge: Forge = {
    ...SILENT_FORGE,
    amendComment: async (amendment) => {
      amendments.push(amendment);
      return [];
    },
    ...change.forge,
  };
  return performOrder({
    order,
    by: 'ann',
    pullNumber: 7,
    headSha: 'a'.repeat(40),
    repository: 'octo/shop',
    scope: 'octo/shop',
    run: undefined,
    root,
    workingDirectory: root,
    configFile: undefined,
    env: {},
    log: new FakeWorld().context().log,
    endpoint: undefined,
    roleToAssume: undefined,
    fetchIdentityToken: undefined,
    terraformVersion: 'nonsense',
    tempDirectory: root,
    toolCache: root,
    ...change,
    forge,
  });
}
const keep: Order = { name: 'keep', on: true };

describe('an order', () => {
  it('writes the record, and answers in the comment; it needs no Terraform and no AWS', async () => {
    await write('.github/mayfly.yml', CONFIG);
    await live('shop-pr-7');
    const { report, outcome } = await give(keep);
    expect(outcome).toBe('good');
    expect(report).toMatchObject({
      environment: 'shop-pr-7',
      verb: 'keep',
      status: 'done',
      kept: true,
      expiresAt: END,
    });
    expect(await readRecord('shop-pr-7')).toMatchObject({ kept: true, generation: 3 });
    expect(amendments).toMatchObject([{ pullNumber: 7, environment: 'shop-pr-7' }]);
  });

  it('writes a comment that tells how the environment stands where there is none', async () => {
    await write('.github/mayfly.yml', CONFIG);
    await live('shop-pr-7');
    await give({ name: 'unlock', force: false });
    expect(amendments[0]?.fresh).toMatch(
      /^<!-- mayfly:environment=shop-pr-7 -->\n### 🟢 shop-pr-7 is live at <http:\/\/shop.example\/>\n\n<!-- mayfly:asked -->\n> @&#8203;ann asked to unlock: no state is locked\.\n/,
    );
  });

  it.each([
    ['with mistakes in other keys', `${CONFIG}on_failure: maybe\n`],
    ['under another name', CONFIG.replace('shop', 'market')],
  ])('does with a configuration %s', async (_, text) => {
    await write('.github/mayfly.yml', text);
    await live('shop-pr-7');
    expect((await give(keep)).report).toMatchObject({ environment: 'shop-pr-7', status: 'done' });
    expect(await readRecord('shop-pr-7')).toMatchObject({ kept: true });
  });

  it('does without a checkout: GitHub has the configuration of the last commit', async () => {
    await live('shop-pr-7');
    const forge = { ...SILENT_FORGE, fetchFile: async () => CONFIG, amendComment: async () => [] };
    expect((await give(keep, { forge })).report).toMatchObject({ environment: 'shop-pr-7', status: 'done' });
  });

  it('answers that there is no environment', async () => {
    await write('.github/mayfly.yml', CONFIG);
    expect((await give(keep)).report).toMatchObject({ status: 'skipped', reason: 'there is no environment' });
    expect(amendments[0]?.fresh).toContain('asked to keep: there is no environment.');
  });

  it('answers what went wrong', async () => {
    await write('.github/mayfly.yml', CONFIG.replace('region: eu-west-1\n', ''));
    const { report, outcome } = await give(keep);
    expect(outcome).toBe('input');
    expect(report).toMatchObject({ status: 'failed', reason: 'no AWS region is known' });
    expect(amendments[0]?.fresh).toContain('asked to keep: no AWS region is known. Set');
  });

  it('writes no comment where none is wanted', async () => {
    await write('.github/mayfly.yml', `${CONFIG}comment: { mode: off }\n`);
    await live('shop-pr-7');
    expect((await give(keep)).report.status).toBe('done');
    expect(amendments).toEqual([]);
  });
});
