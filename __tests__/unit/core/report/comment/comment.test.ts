import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../../../../src/core/report/comment/comment.js';
import { typicalReports } from '../reports.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** UPDATE_FIXTURES=1 writes them anew; read the difference before you commit it. */
function readExpected(name: string, actual: string): string {
  const file = new URL(`${name}.expected.md`, FIXTURES);
  if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, `${actual}\n`);
  return readFileSync(file, 'utf8');
}

describe('the comment', () => {
  it.each(Object.entries(typicalReports))(
    'of a typical report reads as its fixture does: %s',
    (name, report) => {
      const body = renderComment(report);
      expect(`${body}\n`).toBe(readExpected(name, body));
    },
  );
});
