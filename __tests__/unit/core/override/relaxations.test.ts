import { describe, expect, it } from '@jest/globals';
import { computeRelaxation, LEFT_ALONE, RELAXATIONS } from '../../../../src/core/override/relaxations.js';

describe('relaxations', () => {
  it('gives a database everything that lets it go', () => {
    expect(computeRelaxation('aws_db_instance')).toEqual({
      deletion_protection: false,
      skip_final_snapshot: true,
      final_snapshot_identifier: null,
      delete_automated_backups: true,
    });
  });

  it('has nothing to say of most types', () => {
    expect(computeRelaxation('aws_vpc')).toEqual({});
  });

  it('names each type once an argument, and none that is left alone', () => {
    const pairs = RELAXATIONS.flatMap(({ argument, types }) => types.map((type) => `${type}.${argument}`));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const [argument, types] of Object.entries(LEFT_ALONE)) {
      for (const type of types) expect(pairs).not.toContain(`${type}.${argument}`);
    }
  });

  it('never deletes what belongs to the account: the default network', () => {
    expect(computeRelaxation('aws_default_vpc')).toEqual({});
  });
});
