import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStackFrame } from '../../../../src/core/source/stack-frame.js';

describe('a stack frame', () => {
  it.each([
    ['    at new Site (/app/lib/site.ts:11:5)', '/app/lib/site.ts'],
    ['    at /app/lib/site.ts:11:5', '/app/lib/site.ts'],
    ['    at async Promise.all (/app/lib/site.ts:11:5)', '/app/lib/site.ts'],
    ['    at async file:///app/main.mjs:11:5', '/app/main.mjs'],
    ['    at S.add [as addBucket] (/app (2)/a:b/site.ts:11:5)', '/app (2)/a:b/site.ts'],
    ['    at <anonymous> (file:///app%20two/main.ts?tsx-namespace=1:11:5)', '/app two/main.ts'],
    ['    at new Site (C:\\app\\site.ts:11:5)', 'C:\\app\\site.ts'],
    ['    at new Site (file:///C:/app/site.ts:11:5)', 'C:/app/site.ts'],
  ])('%s names %s', (text, file) => {
    expect(parseStackFrame(text)).toEqual({ file, line: 11, column: 5 });
  });

  it.each([
    '    at Array.forEach (<anonymous>)',
    '    at node:internal/main/run_main_module:28:49',
    '    at eval (eval at make (/app/x.js:1:1), <anonymous>:1:1)',
    '    at file:///%ZZ:1:1',
    'Error: /app/x.js:1:1',
    '',
  ])('%p names no file', (text) => {
    expect(parseStackFrame(text)).toBeUndefined();
  });

  it('may be any text', () => {
    fc.assert(fc.property(fc.string(), (text) => (parseStackFrame(`    at ${text}`)?.line ?? 0) >= 0));
  });
});
