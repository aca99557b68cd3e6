import { describe, expect, it } from '@jest/globals';
import {
  explainNoGroups,
  listPlainNames,
  selectGroups,
} from '../../../../../src/core/smoke/log/select-groups.js';

const GROUPS = ['/aws/lambda/orders', '/aws/rds/cluster/shop/error', '/shop/app', 'plain[1]'].map((name) => ({
  name,
}));
const select = (...globs: string[]) => selectGroups(GROUPS, globs).map(({ name }) => name);

describe('groups', () => {
  it('are all where none is named', () => {
    expect(select()).toHaveLength(4);
  });

  it.each<[readonly string[], readonly string[]]>([
    [['/aws/lambda/*'], ['/aws/lambda/orders']],
    [['/aws/*'], []],
    [['/aws/**'], ['/aws/lambda/orders', '/aws/rds/cluster/shop/error']],
    [
      ['/shop/app', '/aws/lambda/*'],
      ['/aws/lambda/orders', '/shop/app'],
    ],
    [['plain[1]'], ['plain[1]']],
    [
      ['**', '!/aws/**'],
      ['/aws/lambda/orders', '/aws/rds/cluster/shop/error', '/shop/app', 'plain[1]'],
    ],
  ])('named %j are %j', (globs, names) => {
    expect(select(...globs)).toEqual(names);
  });

  it('that are named without a glob are known before any is found', () => {
    expect(listPlainNames(['/shop/app', '/aws/lambda/*', '/a/{b,c}'])).toEqual(['/shop/app']);
  });

  it('that are not there are explained by those that are', () => {
    expect(explainNoGroups(['/shop/app'], ['/aws/*', 'x'])).toBe(
      'no log group of the environment is named like /aws/* or x; there are /shop/app',
    );
    const many = Array.from({ length: 9 }, (_, index) => `g${index}`);
    expect(explainNoGroups(many, ['x'])).toMatch(/ g7, …$/);
    expect(explainNoGroups([], [])).toContain('has no log groups');
  });

  it('that are named in full must be there, also beside others that are', () => {
    expect(explainNoGroups(['/shop/app', '/aws/lambda/a'], ['/shop/typo', '/aws/lambda/*'])).toBe(
      'no log group of the environment is named like /shop/typo; there are /shop/app, /aws/lambda/a',
    );
    expect(explainNoGroups(['/shop/app', '/aws/lambda/a'], ['/shop/app', '/aws/rds/*'])).toBeUndefined();
    expect(explainNoGroups(['/shop/app'], [])).toBeUndefined();
  });
});
