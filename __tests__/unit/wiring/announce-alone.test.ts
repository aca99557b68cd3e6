import { describe, expect, it } from '@jest/globals';
import type { Announcement, Forge } from '../../../src/ports.js';
import { announceAlone } from '../../../src/wiring/announce-alone.js';
import { failedSmoke, makeReport } from '../core/report/reports.js';
import { FakeWorld } from '../operations/fake-world.js';
import { SILENT_FORGE } from '../operations/silent-forge.js';

function open() {
  const world = new FakeWorld();
  const told: Announcement[] = [];
  const forge: Forge = {
    ...SILENT_FORGE,
    announce: async (announcement) => {
      told.push(announcement);
      return { ids: {}, warnings: ['may not comment'] };
    },
  };
  return { world, told, forge, log: world.context().log };
}

describe('a run that ended before its verb', () => {
  it('is told to its pull request, and what could not be written is a warning', async () => {
    const { forge, log, told, world } = open();
    await announceAlone({ forge, report: failedSmoke, mode: 'recreate', named: true, log });
    expect(told).toMatchObject([{ report: failedSmoke, commentMode: 'recreate', known: {} }]);
    expect(told[0]?.commentBody).toContain('shop-pr-7');
    expect(world.warned).toEqual(['may not comment']);
  });

  it('is told to nobody without GitHub or a pull request', async () => {
    const { forge, log, told } = open();
    const { pullNumber: _, ...alone } = makeReport({ status: 'failed' });
    await announceAlone({ forge: undefined, report: failedSmoke, mode: 'update', named: true, log });
    await announceAlone({ forge, report: alone, mode: 'update', named: true, log });
    expect(told).toEqual([]);
  });
});
