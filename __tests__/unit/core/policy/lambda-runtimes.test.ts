import { describe, expect, it } from '@jest/globals';
import { computeEndOfSupport } from '../../../../src/core/policy/lambda-runtimes.js';

describe('computeEndOfSupport', () => {
  it('has ended on the very day and after it', () => {
    expect(computeEndOfSupport('nodejs20.x', '2026-04-30')).toBe('2026-04-30');
    expect(computeEndOfSupport('nodejs20.x', '2027-01-01')).toBe('2026-04-30');
  });

  it('has not ended before', () => {
    expect(computeEndOfSupport('nodejs20.x', '2026-04-29')).toBeUndefined();
  });

  it('takes a runtime that it does not know for a supported one', () => {
    expect(computeEndOfSupport('nodejs26.x')).toBeUndefined();
    expect(computeEndOfSupport('constructor')).toBeUndefined();
  });
});
