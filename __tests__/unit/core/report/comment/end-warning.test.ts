import { describe, expect, it } from '@jest/globals';
import { COMMENT_LIMIT } from '../../../../../src/core/report/comment/comment.js';
import { insertWarning, renderEndWarning } from '../../../../../src/core/report/comment/end-warning.js';
import { isCommentOf } from '../../../../../src/core/report/comment/marker.js';
import { parsePlace, renderPlace } from '../../../../../src/core/report/comment/place.js';

const environment = 'shop-pr-7';
const PLACE = renderPlace({
  environment,
  region: 'eu-west-1',
  state: { kind: 's3', bucket: 'auto', prefix: 'mayfly' },
});
const BODY = `<!-- mayfly:environment=shop-pr-7 -->\n### 🟢 shop-pr-7 is live\n\n| check | result |\n\n${PLACE}`;
const warning = renderEndWarning({ expiresAt: '2026-11-21T12:00:00.000Z', leftMs: 7_080_000 });

describe('the warning of an end', () => {
  it('says when, and how to keep the environment', () => {
    expect(warning).toContain('ends in 1 h 58 min**, 21 Nov 2026, 12:00 UTC');
    expect(warning).toContain('`/mayfly extend`');
    expect(warning).toContain('`mayfly:keep`');
  });

  it('stands below the first line of the comment, and leaves the rest as it is', () => {
    const lines = insertWarning({ environment, body: BODY, warning }).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '<!-- mayfly:environment=shop-pr-7 -->',
      '### 🟢 shop-pr-7 is live',
      '',
      '<!-- mayfly:warning -->',
      warning,
      '<!-- /mayfly:warning -->',
    ]);
    expect(lines.slice(6)).toEqual(BODY.split('\n').slice(2));
  });

  it('takes the place of an earlier one', () => {
    const first = insertWarning({ environment, body: BODY, warning: '> ends in a day' });
    expect(insertWarning({ environment, body: first, warning })).toBe(
      insertWarning({ environment, body: BODY, warning }),
    );
  });

  it('is a comment of the environment where there is none', () => {
    expect(isCommentOf(insertWarning({ environment, body: undefined, warning }), environment)).toBe(true);
  });

  it('of a comment that is full to the limit keeps what later runs need', () => {
    const full = BODY.replace('| check', `${'x'.repeat(COMMENT_LIMIT - BODY.length - 10)}| check`);
    const body = insertWarning({ environment, body: full, warning });
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(body).toContain(warning);
    expect(isCommentOf(body, environment)).toBe(true);
    expect(parsePlace(body)).toEqual(parsePlace(full));
  });
});
