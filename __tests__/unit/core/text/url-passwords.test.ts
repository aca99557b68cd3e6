import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../../../../src/core/text/redact.js';
import { findUrlPasswords } from '../../../../src/core/text/url-passwords.js';

describe('passwords in addresses', () => {
  it.each([
    [
      'postgres://app:correct-horse@db.example:5432/shop?sslmode=require',
      ['correct-horse', 'app:correct-horse'],
    ],
    [
      'redis://:correct-horse@h1,redis://:battery-staple@h2',
      ['correct-horse', ':correct-horse', 'battery-staple', ':battery-staple'],
    ],
    ['mongodb+srv://a:correct@horse@h1:27017,h2/x', ['correct@horse', 'a:correct@horse']],
    ['postgres://app:p%40ssw%2Frd@h/x', ['p%40ssw%2Frd', 'p@ssw/rd', 'app:p%40ssw%2Frd', 'app:p@ssw/rd']],
    ['postgres://app:correct/horse?@h/x', ['correct/horse?', 'app:correct/horse?']],
    ['postgres://app:100%correct@h/x', ['100%correct', 'app:100%correct']],
    ['jdbc:postgresql://h/x?user=app&password=correct-horse', ['correct-horse', 'password=correct-horse']],
    ['see https://ci:correct-horse@git.example/x.git', ['correct-horse', 'ci:correct-horse']],
    ['postgres://app:test@h/x', ['app:test']],
    ['postgres://postgres:postgres@h/x', ['postgres:postgres']],
  ])('of %s', (value, secrets) => {
    expect(findUrlPasswords(value)).toEqual(secrets);
  });

  it.each([
    'https://x.example/a:b@c',
    'https://key@sentry.example/1',
    'a@b.example',
    'C:\\x',
    'http://[::1]:80/',
    'http://localhost:4873/@acme',
    '',
  ])('are none in %j', (value) => {
    expect(findUrlPasswords(value)).toEqual([]);
  });

  it('are hidden as they stand, decoded, and as Basic authentication sends them', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'Z', '7', '/', '@', ':', '%', ' ', 'é'),
      minLength: 8,
    });
    fc.assert(
      fc.property(words, (password) => {
        const address = `https://app:${encodeURIComponent(password)}@h/x`;
        const redact = createRedactor(findUrlPasswords(address));
        const basic = Buffer.from(`app:${password}`).toString('base64');
        expect(redact(address)).toBe('https://***@h/x');
        expect(redact(`Basic ${basic}`)).toBe('Basic ***');
        expect(redact(`<${password}>`)).not.toContain(password);
      }),
    );
  });
});
