import { describe, expect, it } from '@jest/globals';
import { plural } from '../../../../src/core/text/plural.js';

describe('plural', () => {
  it.each([
    [0, '0 checks'],
    [1, '1 check'],
    [2, '2 checks'],
    [1234567, '1,234,567 checks'],
  ])('says %d as people do', (count, text) => {
    expect(plural(count, 'check')).toBe(text);
  });

  it('takes another form for many', () => {
    expect(plural(2, 'entry', 'entries')).toBe('2 entries');
  });
});
