import { afterEach, describe, expect, it } from '@jest/globals';
import type { TokenPermissions } from '../../../tools/github-double/tokens.js';
import { makeAnnouncement, type Stage, startStage } from './support.js';

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

const CASES: readonly (readonly [string, TokenPermissions, string])[] = [
  ['comment', { 'pull-requests': 'read', issues: 'none' }, 'pull-requests: write'],
  ['check runs', { checks: 'read' }, 'checks: write'],
  ['deployment', { deployments: 'none' }, 'deployments: write'],
];
const FINDING = {
  rule: 'NET-01',
  title: 'open',
  group: 'network',
  severity: 'high',
  address: 'aws_x.y',
  result: 'failed',
  message: 'm',
  remedy: '',
} as const;

describe('a token that lacks a permission', () => {
  it.each(CASES.flatMap((one) => [[...one, false] as const, [...one, true] as const]))(
    'costs the %s only, in one warning (%o, %s, private: %s)',
    async (name, permissions, permission, isPrivate) => {
      stage = await startStage({
        seed: { login: 'github-actions[bot]', kind: 'installation', permissions },
        private: isPrivate,
      });
      const { ids, warnings } = await stage.forge.announce(
        makeAnnouncement({ report: { findings: [FINDING] } }),
      );

      expect(warnings).toEqual([
        `${name} not written: the token lacks \`${permission}\`; grant it under \`permissions\` in the workflow`,
      ]);
      expect({
        comment: ids.commentId !== undefined,
        'check runs': Object.keys(ids.checkRuns ?? {}).length === 2,
        deployment: ids.deploymentId !== undefined,
      }).toEqual({ comment: true, 'check runs': true, deployment: true, [name]: false });
    },
  );

  it('is told apart from a token that GitHub does not accept at all', async () => {
    stage = await startStage({ token: 'ghs_expired' });
    const { ids, warnings } = await stage.forge.announce(makeAnnouncement());

    expect(ids).toEqual({ checkRuns: {} });
    expect(warnings).toEqual([
      'comment, check runs, deployment not written: GitHub answered 401: Bad credentials',
    ]);
    expect(warnings.join()).not.toContain('ghs_expired');
  });
});
