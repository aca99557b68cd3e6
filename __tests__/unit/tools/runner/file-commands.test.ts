import { describe, expect, it } from '@jest/globals';
import { parseKeyValues } from '../../../../tools/runner/file-commands.js';

describe('parseKeyValues', () => {
  it('reads plain pairs and heredocs in any order', () => {
    const text = 'a=1\n\nb<<EOF\nline one\n\nx=y\nEOF\nc=p=q<<r\n';
    expect(parseKeyValues(text)).toEqual({ values: { a: '1', b: 'line one\n\nx=y', c: 'p=q<<r' } });
  });

  it('reads an empty heredoc as an empty value', () => {
    expect(parseKeyValues('a<<X\nX\n').values).toEqual({ a: '' });
  });

  it('loses only the heredoc that was cut mid-write', () => {
    const result = parseKeyValues('a=1\nb<<END\nhalf of it');
    expect(result.values).toEqual({ a: '1' });
    expect(result.problem).toContain("'END'");
  });

  it.each(['no separator', '<<X\nv\nX', 'a<<\nv'])('stops at %p', (text) => {
    expect(parseKeyValues(text).problem).toContain('Invalid format');
  });
});
