import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commentMarker, isCommentOf } from '../../../../../src/core/report/comment/marker.js';

describe('the comment marker', () => {
  it('never changes: comments in the world carry it', () => {
    expect(commentMarker('shop-pr-1')).toBe('<!-- mayfly:environment=shop-pr-1 -->');
  });

  it.each([
    ['with Unix line ends', '<!-- mayfly:environment=shop-pr-1 -->\ntext', true],
    ["with GitHub's line ends", '<!-- mayfly:environment=shop-pr-1 -->\r\ntext', true],
    ['alone', '<!-- mayfly:environment=shop-pr-1 -->', true],
    ['of an environment whose name begins alike', '<!-- mayfly:environment=shop-pr-12 -->\ntext', false],
    ['of an environment whose name ends alike', '<!-- mayfly:environment=my-shop-pr-1 -->\ntext', false],
    ['quoted', '> <!-- mayfly:environment=shop-pr-1 -->\ntext', false],
    ['inside of other text', 'text\n<!-- mayfly:environment=shop-pr-1 -->', false],
    ['missing', 'text', false],
    ['in an empty comment', '', false],
  ])('%s', (_, body, found) => {
    expect(isCommentOf(body, 'shop-pr-1')).toBe(found);
  });

  it('belongs to one environment only', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    fc.assert(
      fc.property(name, name, fc.string(), (one, other, text) => {
        expect(isCommentOf(`${commentMarker(one)}\n${text}`, other)).toBe(one === other);
      }),
    );
  });
});
