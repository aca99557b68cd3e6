import { expect, it } from '@jest/globals';
import { computeHash } from '../../../../src/core/text/hash.js';

it('a text’s hash is the beginning of its SHA-256', () => {
  expect(computeHash('')).toBe('e3b0c44298fc1c14');
  expect(computeHash('abc')).toBe('ba7816bf8f01cfea');
  expect(computeHash('ü')).not.toBe(computeHash('u'));
});
