import { describe, expect, it } from '@jest/globals';
import { Ledger } from '../../../src/operations/ledger.js';
import { FakeWorld } from './fake-world.js';

describe('the ledger', () => {
  it('writes a status that the lifecycle leads to', async () => {
    const world = new FakeWorld();
    const ledger = await Ledger.open(world.context(), 'deploying');
    expect(await ledger.update((record) => ({ ...record, status: 'live' }))).toBe(true);
    expect(world.stored?.record.status).toBe('live');
  });

  it('says one that it does not lead to, and writes the rest without it', async () => {
    const world = new FakeWorld();
    const warned: string[] = [];
    const log = { ...world.context().log, warn: (line: string) => void warned.push(line) };
    const ledger = await Ledger.open(world.context({ log }), 'destroying');
    expect(await ledger.update((record) => ({ ...record, status: 'live', url: 'https://x' }))).toBe(true);
    expect(world.stored?.record).toMatchObject({ status: 'destroying', url: 'https://x' });
    expect(warned).toEqual([expect.stringContaining('would have gone from destroying to live')]);
  });
});
