import { describe, expect, it } from '@jest/globals';
import { computeNoProxy } from '../../../../src/adapters/http/dispatcher.js';

describe('computeNoProxy', () => {
  it('adds this machine to what the environment says', () => {
    expect(computeNoProxy('.corp.example')).toBe('.corp.example,localhost,127.0.0.1,[::1]');
  });

  it('leaves "no proxy for anything" as it is', () => {
    expect(computeNoProxy(' * ')).toBe('*');
  });
});
