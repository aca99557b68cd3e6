import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPlaces } from '../../../../../src/core/commands/reports/find-places.js';

const find = (text: string, goPackage?: string) =>
  findPlaces([text], goPackage).map(
    ({ kind, file, line, column }) => `${kind} ${file}:${line}${column === undefined ? '' : `:${column}`}`,
  );

describe('findPlaces', () => {
  it.each([
    ['V8', '    at Object.toBe (/app/tests/cart.test.js:9:27)', ['path /app/tests/cart.test.js:9:27']],
    ['V8, async', '    at async tests/cart.test.js:9:27', ['path tests/cart.test.js:9:27']],
    ['V8, a URL', '    at total (file:///app/my%20cart.js:2:34)', ['path /app/my cart.js:2:34']],
    ['V8, a URL on Windows', '    at total (file:///D:/a/cart.js:2:34)', ['path D:/a/cart.js:2:34']],
    ['V8, Windows', '    at total (D:\\a\\shop\\cart.js:2:34)', ['path D:\\a\\shop\\cart.js:2:34']],
    ['V8, no file', '    at new Promise (<anonymous>)', []],
    ['V8, no place', '    at async Promise.all (index 0)', []],
    ['Java', '\tat com.acme.CartTest.total(CartTest.java:12)', ['class com/acme/CartTest.java:12']],
    [
      'Java, an inner class of a module',
      '\tat app//com.acme.CartTest$Inner.lambda$total$0(CartTest.java:12)',
      ['class com/acme/CartTest.java:12'],
    ],
    ['Java, native', '\tat java.base/jdk.internal.X.invoke0(Native Method)', []],
    ['Kotlin', '\tat com.acme.CartTest.adds two prices(CartTest.kt:12)', ['class com/acme/CartTest.kt:12']],
    ['.NET', '   at Shop.CartTests.Adds() in /app/CartTests.cs:line 12', ['path /app/CartTests.cs:12']],
    ['Python', '  File "tests/test_cart.py", line 12, in test_adds', ['path tests/test_cart.py:12']],
    ['pytest', 'tests/test_cart.py:12: AssertionError', ['path tests/test_cart.py:12']],
    ['pytest, short', 'tests/test_cart.py:12: in test_adds', ['path tests/test_cart.py:12']],
    ['pytest, Windows', 'D:\\a\\test_cart.py:12: Error', ['path D:\\a\\test_cart.py:12']],
    ['Go, a panic', '\t/app/cart/cart.go:5 +0x18', ['path /app/cart/cart.go:5']],
    [
      'Go, a panic with -trimpath',
      '\tgithub.com/acme/shop/cart.go:5 +0x18',
      ['package github.com/acme/shop/cart.go:5'],
    ],
    ['testify', '        \tError Trace:\t/app/cart_test.go:17', ['path /app/cart_test.go:17']],
    ['Behave', 'Location: features/cart.feature:10', ['path features/cart.feature:10']],
    ['RSpec', "# ./spec/cart_spec.rb:13:in `block in <main>'", ['path ./spec/cart_spec.rb:13']],
    ['PHPUnit', '/app/tests/CartTest.php:12', ['path /app/tests/CartTest.php:12']],
    ['Perl', '#   at t/cart.t line 12.', ['path t/cart.t:12']],
    ['Rust', "thread 'adds' panicked at src/cart.rs:9:5:", ['path src/cart.rs:9:5']],
    ['an address', 'connect ECONNREFUSED 127.0.0.1:8080 at http://shop.example:80/', []],
    ['a time', 'at 12:30:45 it failed', []],
  ])('%s', (_, text, places) => {
    expect(find(text)).toEqual(places);
  });

  it("gives a Go test's file its package, and the last that it said first", () => {
    const text = '    cart_test.go:15: a log\n    cart_test.go:17: Total = 7\n';
    expect(find(text, 'github.com/acme/shop/cart')).toEqual([
      'package github.com/acme/shop/cart/cart_test.go:17',
      'package github.com/acme/shop/cart/cart_test.go:15',
    ]);
  });

  it("puts Python's last call first, V8's first call first", () => {
    expect(find('a.py:1: in x\nb.py:2: Error')).toEqual(['path b.py:2', 'path a.py:1']);
    expect(find('    at a (a.js:1:1)\n    at b (b.js:2:2)')).toEqual(['path a.js:1:1', 'path b.js:2:2']);
  });

  it('names no place twice, and not without end', () => {
    expect(find('a.py:1: in x\na.py:1: in x')).toEqual(['path a.py:1']);
    const many = Array.from({ length: 5000 }, (_, line) => `    at f (a.js:${line}:1)`).join('\n');
    expect(find(many)).toHaveLength(60);
  });

  it('gives whole numbers for any text', () => {
    const pieces = fc.constantFrom(
      'at ',
      '(',
      ')',
      'a.js',
      ':',
      '12',
      ' ',
      '\n',
      '\t',
      'File "',
      '", line ',
      '/',
      '\\',
      '.go',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        for (const { file, line } of findPlaces([parts.join('')])) {
          expect(file).not.toBe('');
          expect(Number.isSafeInteger(line)).toBe(true);
        }
      }),
    );
  });
});
