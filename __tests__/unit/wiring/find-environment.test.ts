import { describe, expect, it } from '@jest/globals';
import type { StoredRecord } from '../../../src/ports.js';
import { findEnvironment } from '../../../src/wiring/find-environment.js';
import { ENVIRONMENT, FakeWorld } from '../operations/fake-world.js';

/** A store with the records of these environments and pull requests. */
function open(...records: (readonly [environment: string, pullNumber: number])[]) {
  const world = new FakeWorld();
  world.putRecord();
  const template = world.stored as StoredRecord;
  const all = records.map(([environment, pullNumber]) => ({
    ...template,
    record: { ...template.record, environment, pullNumber },
  }));
  const context = world.context();
  const store = {
    ...context.store,
    readRecord: async (name: string) => all.find(({ record }) => record.environment === name),
    listRecords: async () => all,
  };
  return { world, find: async () => (await findEnvironment({ ...context, store })).environment.name };
}

describe('the environment to destroy', () => {
  it('is the one that the configuration names, where there is one', async () => {
    expect(await open([ENVIRONMENT, 7], ['old-pr-7', 7]).find()).toBe(ENVIRONMENT);
  });

  it("is else the pull request's own, under the name that it had", async () => {
    expect(await open(['old-pr-7', 7], ['old-pr-8', 8]).find()).toBe('old-pr-7');
  });

  it('is the first of several, which takes the others along', async () => {
    expect(await open(['old-pr-7', 7], ['older-pr-7', 7]).find()).toBe('old-pr-7');
  });

  it('stays where the bundle of one is whose record was removed', async () => {
    const { world, find } = open(['old-pr-7', 7]);
    world.bundle = [];
    expect(await find()).toBe(ENVIRONMENT);
  });

  it('is the one that the configuration names where no record is the pull request’s', async () => {
    expect(await open(['old-pr-8', 8]).find()).toBe(ENVIRONMENT);
  });

  it('is not looked for in a store that is not there', async () => {
    const { world, find } = open(['old-pr-7', 7]);
    world.storeExists = false;
    expect(await find()).toBe(ENVIRONMENT);
  });
});
