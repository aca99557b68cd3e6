import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor, redactDeep } from '../../../../src/core/text/redact.js';

const SECRET = 's3cr?t/"+ä';

describe('a redactor', () => {
  const redact = createRedactor([SECRET]);

  it.each([
    ['as it is', SECRET],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['in JSON inside JSON', JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
    ['in a URL', encodeURIComponent(SECRET)],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 for URLs', Buffer.from(SECRET).toString('base64url')],
  ])('hides a secret %s', (_, form) => {
    expect(redact(`before ${form} after`)).toBe('before *** after');
  });

  it.each(['u:', 'ux:', 'uxy:'])('hides a secret inside the base64 of a longer text, after %s', (prefix) => {
    const long = createRedactor(['correct-horse-battery']);
    const header = Buffer.from(`${prefix}correct-horse-battery!`).toString('base64');
    const shown = long(`Basic ${header}`);
    expect(shown).toContain('***');
    expect(Buffer.from(shown.slice(6).replace('***', ''), 'base64').toString()).not.toContain('horse');
  });

  it('hides every line of a secret of several lines', () => {
    const pem = createRedactor(['-----BEGIN KEY-----\n  MIIEow==\n-----END KEY-----\n']);
    expect(pem('got MIIEow==')).toBe('got ***');
  });

  it('hides the longest of secrets that contain each other', () => {
    expect(createRedactor(['abc', 'abcdef'])('abcdefg')).toBe('***g');
  });

  it('leaves nothing of secrets that overlap', () => {
    expect(createRedactor(['abcdef', 'defghi'])('abcdefghi')).toBe('***');
  });

  it('ignores secrets too short to be any', () => {
    expect(createRedactor(['', 'a', 'ab', '  '])('a ab  b')).toBe('a ab  b');
  });

  it('leaves no secret in any text', () => {
    const secret = fc.string({ minLength: 4, maxLength: 12 }).filter((text) => !text.includes('*'));
    fc.assert(
      fc.property(
        fc.array(secret, { maxLength: 4 }),
        fc.array(fc.string(), { maxLength: 4 }),
        (secrets, others) => {
          const text = secrets.flatMap((value, at) => [others[at] ?? '', value]).join('');
          const shown = createRedactor(secrets)(text);
          for (const value of secrets) expect(shown).not.toContain(value);
        },
      ),
    );
  });
});

describe('redactDeep', () => {
  it('redacts every text of a value, keys too, and keeps the rest', () => {
    const redact = createRedactor(['hunter2']);
    const value = { list: ['hunter2', 1, null, true], 'key hunter2': { deep: 'x hunter2' } };
    expect(redactDeep<unknown>(value, redact)).toEqual({
      list: ['***', 1, null, true],
      'key ***': { deep: 'x ***' },
    });
  });
});
