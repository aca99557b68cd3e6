import { describe, expect, it } from '@jest/globals';
import type { PolicyConfig } from '../../../../src/core/config/config.js';
import { listWeakened } from '../../../../src/core/policy/compare-settings.js';

const severities = new Map([
  ['NET-01', 'high'],
  ['NET-06', 'low'],
] as const);
const compare = (own: PolicyConfig['rules'], base: PolicyConfig['rules'] = {}) =>
  listWeakened({ own: { failOn: 'high', rules: own }, base: { failOn: 'high', rules: base }, severities });
const OFF = { off: true } as const;

describe('settings that count for less than those of the base branch', () => {
  it('are rules that are off here and not there', () => {
    expect(compare({ 'NET-01': OFF })).toEqual(['NET-01 off']);
    expect(compare({ 'NET-01': OFF }, { 'NET-01': OFF })).toEqual([]);
  });

  it('are milder severities', () => {
    expect(compare({ 'NET-01': { off: false, severity: 'low' } })).toEqual(['NET-01 low instead of high']);
    expect(compare({ 'NET-06': { off: false, severity: 'high' } })).toEqual([]);
    expect(
      compare(
        { 'NET-06': { off: false, severity: 'medium' } },
        { 'NET-06': { off: false, severity: 'high' } },
      ),
    ).toEqual(['NET-06 medium instead of high']);
  });

  it('are never those that the base branch has off', () => {
    expect(compare({ 'NET-01': { off: false, severity: 'low' } }, { 'NET-01': OFF })).toEqual([]);
  });

  it('are settings of the base branch that are left out', () => {
    expect(compare({}, { 'NET-06': { off: false, severity: 'high' } })).toEqual([
      'NET-06 low instead of high',
    ]);
    expect(compare({}, { 'NET-01': OFF })).toEqual([]);
  });

  it('are rules that only their policies know, such as those in Rego, when they are off', () => {
    expect(compare({ 'ACME-01': OFF })).toEqual(['ACME-01 off']);
  });

  it.each([
    ['critical', 'low', ['fail_on critical instead of low']],
    ['low', 'critical', []],
  ] as const)('are a limit of %s where the base branch has %s', (own, base, weakened) => {
    expect(
      listWeakened({ own: { failOn: own, rules: {} }, base: { failOn: base, rules: {} }, severities }),
    ).toEqual(weakened);
  });
});
