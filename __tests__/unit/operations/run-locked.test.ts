import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../src/operations/context.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { FakeWorld, HOST } from './fake-world.js';

const REFUSED = { severity: 'error', summary: 'Error acquiring the state lock', detail: '' } as const;
const KEPT = { severity: 'error', summary: 'Error releasing the state lock', detail: '' } as const;
const lock = (who = HOST) => ({
  id: 'own',
  who,
  operation: 'OperationTypeApply',
  createdAt: '2026-11-21T10:00:00.000Z',
});

type Apply = Context['terraform']['apply'];

/** A deploy whose apply is as given. */
function deploy(world: FakeWorld, make: (apply: Apply) => Apply) {
  const context = world.context();
  const apply = make(context.terraform.apply);
  return runDeploy({ ...context, terraform: { ...context.terraform, apply } });
}

/** Terraform refuses the first apply, because of a lock that stands already. */
const refuseOnce =
  (world: FakeWorld, who?: string) =>
  (apply: Apply): Apply => {
    let first = true;
    return async (run) => {
      if (!first) return apply(run);
      first = false;
      world.locks.set('infra', lock(who));
      return { ok: false, diagnostics: [REFUSED], outputs: {} };
    };
  };

describe('a lock whose making lost its answer', () => {
  it('is removed by the run that made it, which goes on', async () => {
    const world = new FakeWorld();
    const { report } = await deploy(world, refuseOnce(world));
    expect(report.status).toBe('live');
    expect(world.locks.size).toBe(0);
  });

  it('is nobody’s to remove where it may be of someone else', async () => {
    const world = new FakeWorld();
    const { report } = await deploy(world, refuseOnce(world, 'ann@laptop'));
    expect(report.status).toBe('failed');
    expect(report.reason).toBe('Terraform could not apply: Error acquiring the state lock');
    expect(world.locks.size).toBe(1);
  });
});

describe('a lock that could not be released', () => {
  it('is removed when the command has ended', async () => {
    const world = new FakeWorld();
    const { report } = await deploy(world, (apply) => async (run) => {
      const outcome = await apply(run);
      world.locks.set('infra', lock());
      return { ...outcome, ok: false, diagnostics: [KEPT] };
    });
    expect(report.status).toBe('failed');
    expect(world.locks.size).toBe(0);
    expect(world.steps.filter((step) => step === 'apply infra')).toHaveLength(1);
  });
});
