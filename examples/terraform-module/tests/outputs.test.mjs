import assert from 'node:assert/strict';
import { test } from 'node:test';

const { MAYFLY_ENVIRONMENT, MAYFLY_OUTPUT_BUCKET, MAYFLY_OUTPUT_TABLE } = process.env;

test('everything has the name of its environment', () => {
  assert.equal(MAYFLY_OUTPUT_BUCKET, `${MAYFLY_ENVIRONMENT}-reports`);
  assert.equal(MAYFLY_OUTPUT_TABLE, `${MAYFLY_ENVIRONMENT}-runs`);
});
