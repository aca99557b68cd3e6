import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeKeys, parseRecord } from '../../../../src/core/environment/layout.js';
import type { EnvironmentRecord } from '../../../../src/core/environment/record.js';
import { MayflyError } from '../../../../src/core/errors.js';

const RECORD: EnvironmentRecord = {
  version: 1,
  environment: 'shop-pr-7',
  status: 'live',
  generation: 2,
  region: 'eu-west-1',
  stacks: [],
  createdAt: '2026-11-01T10:00:00Z',
  updatedAt: '2026-11-01T10:00:00Z',
  outputs: {},
  results: {},
  history: [],
};

describe('computeKeys', () => {
  it('puts state, record and bundle of an environment into one folder', () => {
    const keys = computeKeys({ prefix: 'mayfly', scope: 'acme/shop', environment: 'shop-pr-7' });
    expect(keys.directory).toBe('mayfly/acme/shop/shop-pr-7');
    expect(keys.record).toBe('mayfly/acme/shop/shop-pr-7/record.json');
    expect(keys.bundle).toBe('mayfly/acme/shop/shop-pr-7/bundle.tgz');
    expect(keys.state('network')).toBe('mayfly/acme/shop/shop-pr-7/network.tfstate');
  });

  it('takes a prefix of several parts, or none', () => {
    const place = { scope: 'acme/.github', environment: 'e' };
    expect(computeKeys({ ...place, prefix: '/a/b/' }).directory).toBe('a/b/acme/.github/e');
    expect(computeKeys({ ...place, prefix: '' }).directory).toBe('acme/.github/e');
  });

  it.each(['..', '.', '', '../x', 'a/../../b', 'a\\b', 'a\nb', 'ä', 'x'.repeat(129)])(
    'refuses the environment name %j',
    (environment) => {
      expect(() => computeKeys({ prefix: 'p', scope: 'o/r', environment })).toThrow(MayflyError);
    },
  );

  it.each(['..', 'o/..', 'o//r', '../r'])('refuses the repository %j', (scope) => {
    expect(() => computeKeys({ prefix: 'p', scope, environment: 'e' })).toThrow(MayflyError);
  });

  it('refuses a prefix that leads upwards', () => {
    expect(() => computeKeys({ prefix: 'a/../..', scope: 'o/r', environment: 'e' })).toThrow(MayflyError);
  });

  it('never gives a state outside the environment, whatever the stack is called', () => {
    const keys = computeKeys({ prefix: 'p', scope: 'o/r', environment: 'e' });
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a') }),
    );
    fc.assert(
      fc.property(names, (stack) => {
        let key: string;
        try {
          key = keys.state(stack);
        } catch (error) {
          expect(error).toBeInstanceOf(MayflyError);
          return;
        }
        const parts = key.split(/[/\\]/);
        expect(parts).toHaveLength(5);
        expect(parts.slice(0, 4)).toEqual(['p', 'o', 'r', 'e']);
        expect(['.', '..']).not.toContain(parts[4]);
      }),
    );
  });
});

describe('parseRecord', () => {
  it('reads what was written, and keeps keys of a newer Mayfly', () => {
    const text = JSON.stringify({ ...RECORD, later: true });
    expect(parseRecord(text, 's3://b/k')).toEqual({ ...RECORD, later: true });
  });

  it.each([
    ['', 'it is not JSON'],
    ['{"version":1', 'it is not JSON'],
    ['{"version":2}', 'version: '],
    [JSON.stringify({ ...RECORD, status: 'sleeping' }), 'status: '],
  ])('says of %j which file is broken and why', (text, why) => {
    expect(() => parseRecord(text, 's3://b/record.json')).toThrow(
      expect.objectContaining({
        name: 'MayflyError',
        message: expect.stringContaining(`s3://b/record.json can't be read: ${why}`),
      }),
    );
  });
});
