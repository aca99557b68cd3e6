import { describe, expect, it } from '@jest/globals';
import { parseBasePolicy } from '../../../../src/core/config/base-policy.js';

const FILE = '.github/mayfly.yml';
const parse = (text: string | undefined) => parseBasePolicy({ text, file: FILE });

describe('the policy of the base branch', () => {
  it('gives its waivers, custom policies and settings', () => {
    expect(
      parse(`
source: { module: infra }
checks:
  policy:
    custom: [policy/*.yml]
    rules: { NET-01: off, NET-02: { severity: low } }
    waivers:
      - { rule: NET-01, resource: aws_security_group.a, reason: pen test, until: 2027-01-31, owner: team }
`),
    ).toEqual({
      custom: ['policy/*.yml'],
      rules: { 'NET-01': { off: true }, 'NET-02': { off: false, severity: 'low' } },
      waivers: [
        {
          rule: 'NET-01',
          resource: 'aws_security_group.a',
          reason: 'pen test',
          until: '2027-01-31',
          owner: 'team',
        },
      ],
      failOn: 'high',
      problems: [],
    });
  });

  it.each([
    ["'policy/*'", []],
    ['[policy/*.yml, 7, ../x.yml]', ['policy/*.yml']],
  ])('tells of custom policies that it can not read: %s', (custom, patterns) => {
    const read = parse(`checks: { policy: { custom: ${custom} } }`);
    expect(read.custom).toEqual(patterns);
    expect(read.problems).toEqual([
      expect.stringContaining('of `checks.policy.custom` in .github/mayfly.yml'),
    ]);
  });

  it('tells of a malformed waiver, and takes the others', () => {
    const { waivers, problems } = parse(`
checks:
  policy:
    waivers:
      - { rule: NET-01, resource: a, reason: r, until: tomorrow }
      - { rule: NET-02, resource: a, reason: r, until: 2027-01-31 }
`);
    expect(waivers.map(({ rule }) => rule)).toEqual(['NET-02']);
    expect(problems).toEqual([
      'the waiver at .github/mayfly.yml:5 of the base branch does not count: `until` must be a date such as 2027-01-31, not "tomorrow"',
    ]);
  });

  it('counts though something else of the file is wrong', () => {
    const text = 'sauce: x\nchecks: { policy: { fail_on: never, rules: { NET-01: off, NET-02: maybe } } }';
    expect(parse(text).rules).toEqual({ 'NET-01': { off: true } });
  });

  it.each([[undefined], [''], ['- a'], ['checks: [']])('is empty for %j', (text) => {
    expect(parse(text)).toEqual({ waivers: [], custom: [], rules: {}, failOn: 'high', problems: [] });
  });
});
