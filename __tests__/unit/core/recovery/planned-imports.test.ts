import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeImport } from '../../../../src/core/recovery/judge-import.js';
import { computePlannedImports } from '../../../../src/core/recovery/planned-imports.js';
import { planOf, resource } from '../policy/plan-builder.js';

const ENVIRONMENT = 'shop-pr-7';
const OWNER = { environment: ENVIRONMENT, repository: 'octo/shop' };

/** What is thought of a bucket that the plan would create under this name, after a deploy that was killed or not. */
function suspect(bucket: string, killed: boolean) {
  const plan = planOf([resource('aws_s3_bucket.files', { bucket })]);
  return computePlannedImports(plan, { lost: [], killed: killed ? ENVIRONMENT : undefined });
}

describe('what a plan would create under a known name', () => {
  it('may exist already', () => {
    expect(suspect('files', false)).toMatchObject([{ address: 'aws_s3_bucket.files', id: 'files' }]);
  });

  it.each([
    ['shop-pr-7-files', true, true],
    ['files-shop-pr-7', true, true],
    ['shop-pr-7-files', false, undefined],
    ['shop-pr-70-files', true, undefined],
    ['shop-pr-70-of-shop-pr-7', true, true],
    ['files', true, undefined],
  ])(
    'is the environment’s own without any tag by its name, after a kill: %s, %s',
    (name, killed, orphaned) => {
      expect(suspect(name, killed)[0]?.orphaned).toBe(orphaned);
    },
  );

  it('is never taken by its name for that of another pull request', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.stringMatching(/^[a-z-]{0,8}$/), (digit, rest) => {
        expect(suspect(`shop-pr-7${digit}${rest}`, true)[0]?.orphaned).toBeUndefined();
      }),
    );
  });
});

describe('what was read of something that may be the environment’s', () => {
  const judge = (tags: Record<string, string>, facts: { orphaned?: boolean; unproven?: boolean }) => {
    const [planned] = planOf([resource('aws_s3_bucket.files', { bucket: 'shop-pr-7-files' })]).resources;
    const read = planned && { ...planned, action: 'no-op' as const, before: { tags } };
    return judgeImport({ row: {}, resource: read, owner: OWNER, ...facts }).kind;
  };
  const OURS = { 'mayfly:environment': ENVIRONMENT, 'mayfly:repository': 'octo/shop' };

  it.each([
    ['its tag', OURS, { unproven: true }, 'ours'],
    ['its name alone, after a kill, where it has no tag', {}, { unproven: true, orphaned: true }, 'ours'],
    ['no tag, and no kill', {}, { unproven: true }, 'foreign'],
    ['someone’s own tags', { owner: 'ann' }, { unproven: true, orphaned: true }, 'foreign'],
    ['another repository’s tag', { ...OURS, 'mayfly:repository': 'acme/shop' }, {}, 'foreign'],
    ['no repository’s tag', { 'mayfly:environment': ENVIRONMENT }, {}, 'foreign'],
    [
      'the tag of another',
      { 'mayfly:environment': 'shop-pr-8' },
      { unproven: true, orphaned: true },
      'foreign',
    ],
  ] as const)('is judged by %s', (_, tags, facts, kind) => {
    expect(judge(tags, facts)).toBe(kind);
  });
});
