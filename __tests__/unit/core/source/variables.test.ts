import { describe, expect, it } from '@jest/globals';
import { checkVariables } from '../../../../src/core/source/variables.js';

describe('checkVariables', () => {
  it('accepts what the module declares', () => {
    expect(() =>
      checkVariables({ given: { size: 1 }, declared: ['size', 'x'], place: 'infra' }),
    ).not.toThrow();
  });

  it('names the unknown variable, the folder and the one that was meant', () => {
    expect(() => checkVariables({ given: { sise: 1 }, declared: ['size'], place: 'infra' })).toThrow(
      expect.objectContaining({
        kind: 'input',
        message: expect.stringContaining('gives sise, which infra does not declare; it declares size'),
        hint: 'did you mean `size`?',
      }),
    );
  });
});
