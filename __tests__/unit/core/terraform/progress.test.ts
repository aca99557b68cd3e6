import { expect, it } from '@jest/globals';
import { renderProgress } from '../../../../src/core/terraform/progress.js';

it('says nothing of drift: mostly the provider has only read back what it made', () => {
  expect(renderProgress({ type: 'drift', address: 'aws_s3_bucket.site', action: 'update' })).toBeUndefined();
});

it('says what was done, and how long it took', () => {
  expect(
    renderProgress({ type: 'completed', address: 'aws_s3_bucket.site', action: 'create', elapsedMs: 2000 }),
  ).toMatch(/^aws_s3_bucket\.site: created in 2/);
});
