import { describe, expect, it } from '@jest/globals';
import { observeChange } from '../../../../src/core/report/observe-change.js';
import type { ResourceChange } from '../../../../src/core/report/report.js';

const change = (address: string, more: Partial<ResourceChange> = {}): ResourceChange => ({
  address,
  type: 'aws_s3_bucket',
  action: 'create',
  outcome: 'pending',
  references: [],
  ...more,
});
const [A, B] = [change('aws_s3_bucket.a'), change('aws_s3_bucket.b')];

describe('a change that apply reports on', () => {
  it('is done, or failed, and the others stay as they were', () => {
    const done = observeChange([A, B], {
      type: 'completed',
      address: B.address,
      action: 'create',
      elapsedMs: 20,
    });
    expect(done).toEqual([A, { ...B, outcome: 'done', ms: 20 }]);
    const failed = observeChange([A, B], {
      type: 'errored',
      address: A.address,
      action: 'create',
      elapsedMs: 3,
    });
    expect(failed).toEqual([{ ...A, outcome: 'failed', ms: 3 }, B]);
  });

  it('takes as long as its parts together, such as both halves of a replacement', () => {
    const half = { type: 'completed', address: A.address, elapsedMs: 5 } as const;
    const deleted = observeChange([A], { ...half, action: 'delete' });
    expect(observeChange(deleted, { ...half, action: 'create' })).toEqual([
      { ...A, outcome: 'done', ms: 10 },
    ]);
  });

  it('is not made up where no plan has it', () => {
    const event = { type: 'completed', address: 'aws_sqs_queue.q', action: 'create', elapsedMs: 1 } as const;
    expect(observeChange([A], event)).toEqual([A]);
  });
});

describe('a change that only destroy plans', () => {
  it.each([
    ['aws_s3_bucket.files[0]', 'aws_s3_bucket'],
    ['module.site["a.b"].aws_sqs_queue.q["x.y"]', 'aws_sqs_queue'],
  ])('%s is added once, with its type', (address, type) => {
    const event = { type: 'planned', address, action: 'delete' } as const;
    const once = observeChange([A], event);
    expect(once).toEqual([A, change(address, { type, action: 'delete' })]);
    expect(observeChange(once, event)).toEqual(once);
  });

  it.each(['read', 'noop', 'toString'])('is none of those that %s', (action) => {
    expect(observeChange([A], { type: 'planned', address: 'aws_x.y', action })).toEqual([A]);
  });
});
