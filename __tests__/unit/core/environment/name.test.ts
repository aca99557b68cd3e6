import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeCopyName,
  computeEnvironmentName,
  isNameOf,
  MAX_NAME_LENGTH,
  NAME_PATTERN,
  sanitizeName,
} from '../../../../src/core/environment/name.js';

describe('computeEnvironmentName', () => {
  it('joins the name and the number', () => {
    expect(computeEnvironmentName({ name: 'shop', repository: 'acme/web', pullNumber: 7 })).toBe('shop-pr-7');
  });

  it("takes the repository's name where there is no other, made usable", () => {
    const facts = { name: undefined, repository: 'acme/Shop.Front_end', pullNumber: 12 };
    expect(computeEnvironmentName(facts)).toBe('shop-front-end-pr-12');
  });

  it.each([
    [undefined, undefined],
    ['', 'acme/web'],
    [undefined, 'acme/___'],
  ])('fails for name %j and repository %j, and says what to set', (name, repository) => {
    expect(() => computeEnvironmentName({ name, repository, pullNumber: 1 })).toThrow(
      expect.objectContaining({
        kind: 'input',
        message: expect.stringContaining('no name'),
        hint: expect.stringContaining('`name`'),
      }),
    );
  });

  it('is at most 40 characters of a-z, 0-9 and - for any repository', () => {
    const number = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'binary' }), number, (text, pullNumber) => {
        const name = `a${text}`;
        const environment = computeEnvironmentName({ name, repository: undefined, pullNumber });
        expect(environment).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-pr-\d+$/);
        expect(environment.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe('sanitizeName', () => {
  it('leaves a sanitized name alone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const name = sanitizeName(text);
        expect(sanitizeName(name)).toBe(name);
        expect(name === '' || NAME_PATTERN.test(name)).toBe(true);
      }),
    );
  });

  it('keeps long names apart that begin alike', () => {
    const start = 'a-very-long-repository-name-that-goes-on-';
    const [first, second] = [sanitizeName(`${start}one`), sanitizeName(`${start}two`)];
    expect(first).not.toBe(second);
    expect([first.length, second.length].every((length) => length <= MAX_NAME_LENGTH)).toBe(true);
    expect(first).toMatch(/^a-very-long-repositor-[a-z0-9]{6}$/);
  });
});

describe("a copy's name", () => {
  const sha = fc.stringMatching(/^[0-9a-f]{40}$/);
  const number = fc.integer({ min: 1, max: 99_999_999 });
  const nameOf = (text: string, pullNumber: number) =>
    computeEnvironmentName({ name: `a${text}`, repository: undefined, pullNumber });

  it('is one of its pull request and of no other, within 48 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), number, number, sha, (text, pullNumber, other, headSha) => {
        const copy = computeCopyName(nameOf(text, pullNumber), headSha);
        expect(copy).toMatch(NAME_PATTERN);
        expect(copy.length).toBeLessThanOrEqual(48);
        expect(isNameOf(copy, pullNumber)).toBe(true);
        expect(isNameOf(copy, other)).toBe(other === pullNumber);
      }),
    );
  });

  it('is never taken for the number of a pull request', () => {
    expect(isNameOf('shop-pr-7-1234567', 1_234_567)).toBe(false);
    expect(isNameOf('shop-pr-7-1234567', 7)).toBe(true);
    expect(isNameOf('shop-pr-1234567', 1_234_567)).toBe(true);
    expect(isNameOf('x-pr-7-pr-1234567', 1_234_567)).toBe(true);
    expect(isNameOf('x-pr-7-pr-1234567', 7)).toBe(false);
  });
});
