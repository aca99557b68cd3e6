import { describe, expect, it } from '@jest/globals';
import { computeGlobBase } from '../../../../../src/core/files/globs.js';
import { selectPolicyFiles } from '../../../../../src/core/policy/custom/files.js';
import { findUnknownSettings } from '../../../../../src/core/policy/custom/unknown-settings.js';
import { ruleOf } from './custom-rule.js';

describe('the files that globs name', () => {
  const PATHS = [
    'policy/b.yml',
    'policy/a.yaml',
    'policy/a.test.yml',
    'policy/net.rego',
    'policy/net_test.rego',
    'policy/README.md',
    'policy/deep/c.yml',
    'other/d.yml',
  ];

  it.each([
    [['policy/*.yml'], { rules: ['policy/b.yml'], tests: ['policy/a.test.yml'] }],
    [['./policy/*.yml'], { rules: ['policy/b.yml'], tests: ['policy/a.test.yml'] }],
    [['policy/**/*.{yml,yaml}'], { rules: ['policy/a.yaml', 'policy/b.yml', 'policy/deep/c.yml'] }],
    [['policy/*.rego'], { rego: ['policy/net.rego'] }],
    [['policy/*'], { others: ['policy/README.md'] }],
    [['other/d.yml', 'policy/b.yml'], { rules: ['other/d.yml', 'policy/b.yml'], unmatched: [] }],
    [['policy/x.yml', 'other/*'], { rules: ['other/d.yml'], unmatched: ['policy/x.yml'] }],
    [[], { rules: [], tests: [], rego: [], others: [], unmatched: [] }],
  ])('%j', (patterns, files) => {
    expect(selectPolicyFiles(patterns, PATHS)).toMatchObject(files);
  });

  it.each([
    ['policy/*.yml', 'policy'],
    ['./policy/deep/**', 'policy/deep'],
    ['*.yml', ''],
    ['policy/a.yml', 'policy'],
    ['a.yml', ''],
  ])('%s lie in %j', (pattern, base) => {
    expect(computeGlobBase(pattern)).toBe(base);
  });
});

describe('a setting for a rule that exists nowhere', () => {
  const rules = [ruleOf({ fails_when: 'true' })];
  const find = (id: string, hasRego = false) =>
    findUnknownSettings({ file: 'mayfly.yml', settings: { [id]: { off: true } }, rules, hasRego });

  it('is a problem once the custom rules are known', () => {
    expect(find('ACME-02')).toEqual([
      {
        file: 'mayfly.yml',
        path: 'checks.policy.rules.ACME-02',
        message: 'rule ACME-02 does not exist',
        hint: 'did you mean `ACME-01`?',
      },
    ]);
    expect(find('WHATEVER-999')).toMatchObject([{ hint: 'no file of `checks.policy.custom` has it' }]);
  });

  it('is none for a rule that does, or that Rego may have', () => {
    expect(find('ACME-01')).toEqual([]);
    expect(find('NET-01')).toEqual([]);
    expect(find('REGO-01', true)).toEqual([]);
    expect(find('main.deny', true)).toEqual([]);
    expect(find('main.deny')).toHaveLength(1);
  });
});
