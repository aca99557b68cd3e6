import { describe, expect, it } from '@jest/globals';
import { parseConftestOutput } from '../../../../../src/core/policy/rego/conftest-output.js';
import { parseOpaOutput, parseOpaProblems } from '../../../../../src/core/policy/rego/opa-output.js';

/** As `opa eval --format json` prints it (https://www.openpolicyagent.org/docs/cli#eval). */
const opa = (value: unknown) => ({
  result: [{ expressions: [{ value, text: 'data', location: { row: 1, col: 1 } }] }],
});

describe('the output of conftest', () => {
  it('is read into what failed and what warns', () => {
    // https://www.conftest.dev/output, and the fields of its output/result.go.
    const output = [
      {
        filename: 'plan.json',
        namespace: 'main',
        successes: 4,
        warnings: [{ msg: 'Found a NAT gateway', metadata: { query: 'data.main.warn' } }],
        failures: [
          {
            msg: 'no encryption',
            loc: { file: 'a', line: 1 },
            metadata: {
              query: 'data.main.deny_plain',
              severity: 'critical',
              details: { resource: 'aws_x.a' },
            },
          },
        ],
      },
      { filename: 'plan.json', namespace: 'other.deep', successes: 1, failures: [{ msg: 'old' }] },
    ];
    expect(parseConftestOutput(output)).toEqual([
      {
        query: 'main.deny_plain',
        text: 'no encryption',
        fields: { severity: 'critical', resource: 'aws_x.a' },
      },
      { query: 'main.warn', text: 'Found a NAT gateway', fields: {} },
      { query: 'other.deep.deny', text: 'old', fields: {} },
    ]);
  });

  it('with nothing to say is empty', () => {
    expect(parseConftestOutput([{ filename: 'plan.json', namespace: 'main', successes: 3 }])).toEqual([]);
  });

  it.each([[undefined], [{}], [[{ failures: 'x' }]], [[{ failures: [{}] }]]])('is not %j', (output) => {
    expect(parseConftestOutput(output)).toBeUndefined();
  });
});

describe('the output of opa', () => {
  it('is searched for rules that speak, in every package', () => {
    const value = {
      main: {
        deny: ['one', { msg: 'two', resource: 'aws_x.a', details: { severity: 'low' } }],
        helper: ['no'],
      },
      terraform: { s3: { violation_acl: [{ msg: 'three' }], warn: ['four'], denying: ['no'] } },
      flat: { deny: true, deny_map: { a: 'five' }, violation: false },
    };
    expect(parseOpaOutput(opa(value))).toEqual([
      { query: 'main.deny', text: 'one', fields: {} },
      { query: 'main.deny', text: 'two', fields: { resource: 'aws_x.a', severity: 'low' } },
      { query: 'terraform.s3.violation_acl', text: 'three', fields: {} },
      { query: 'terraform.s3.warn', text: 'four', fields: {} },
      { query: 'flat.deny', text: 'flat.deny is true', fields: {} },
      { query: 'flat.deny_map', text: 'five', fields: {} },
    ]);
  });

  it.each([[{}], [{ result: [] }], [opa({ main: { deny: [] } })]])('%j says nothing', (output) => {
    expect(parseOpaOutput(output)).toEqual([]);
  });

  it('with errors is no result, and says where they are', () => {
    const errors = {
      errors: [
        {
          message: 'var x is unsafe',
          code: 'rego_unsafe_var_error',
          location: { file: 'policy/0.rego', row: 4, col: 3 },
        },
        { message: 'no location' },
      ],
    };
    expect(parseOpaOutput(errors)).toBeUndefined();
    expect(parseOpaProblems(errors)).toEqual([
      { file: 'policy/0.rego', line: 4, message: 'var x is unsafe' },
      { file: undefined, line: undefined, message: 'no location' },
    ]);
    expect(parseOpaProblems(opa({}))).toEqual([]);
    expect(parseOpaOutput('text')).toBeUndefined();
  });
});
