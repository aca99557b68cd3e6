import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TokenPermissions, TokenSeed } from '../../../tools/github-double/tokens.js';
import type { WebhookKind } from '../../../tools/github-double/webhooks.js';
import type { ActionOptions } from '../../../tools/runner/run-action.js';
import type { Stage } from '../support/stage.js';
import { checkout, openPull, readRun, STATE, shop } from './support.js';

const tokenWith = (permissions: TokenPermissions): TokenSeed => ({
  login: 'github-actions[bot]',
  kind: 'installation',
  permissions,
});
const QUIET = 'ghs_mayNotTalk';
const MUTE = 'ghs_mayTalkOnly';

let stage: Stage;
beforeAll(async () => {
  stage = await openPull({
    tokens: {
      [QUIET]: tokenWith({ 'pull-requests': 'read', issues: 'read' }),
      [MUTE]: tokenWith({ checks: 'none', deployments: 'none' }),
    },
  });
});
afterAll(() => stage.close());

const start = async (kind: WebhookKind, options: Partial<ActionOptions> = {}) => {
  await checkout(stage, shop());
  return readRun(stage, await stage.run(kind, options));
};
const LIVE = { verdict: 'live', exitCode: 0 };
const missing = (what: string, permission: string) =>
  `${what} not written: the token lacks \`${permission}\`; grant it under \`permissions\` in the workflow`;

describe('a token', () => {
  it('that GitHub does not know ends the run before AWS is touched', async () => {
    const seen = await start('opened', { token: 'ghs_expired' });
    expect({ verdict: seen.verdict, exitCode: seen.exitCode }).toEqual({ verdict: 'failed', exitCode: 1 });
    expect(seen.errors.map(({ message }) => message).join()).toMatch(/401.*token is not valid/s);
    expect(seen.warnings).toEqual(['comment, check runs not written: GitHub answered 401: Bad credentials']);
    expect(seen.summary).toContain('GitHub answered 401');
    expect(await stage.moto.stateObjects(STATE)).toEqual([]);
  });

  it('without pull-requests: write costs the comment, in exactly one warning', async () => {
    const seen = await start('opened', { token: QUIET });
    expect(seen).toMatchObject(LIVE);
    expect(seen.warnings).toEqual([missing('comment', 'pull-requests: write')]);
    expect(seen.errors).toEqual([]);
    expect(stage.comments()).toEqual([]);
    expect(seen.summary).toContain(missing('comment', 'pull-requests: write'));
    expect(stage.github.state.checkRuns.at(-1)).toMatchObject({ conclusion: 'success' });
    expect(stage.github.state.deployments.at(-1)?.statuses.at(-1)).toMatchObject({ state: 'success' });
  });

  it('without checks and deployments costs these, and the comment says so', async () => {
    const seen = await start('synchronize', { token: MUTE });
    expect(seen).toMatchObject(LIVE);
    const warnings = [missing('check runs', 'checks: write'), missing('deployment', 'deployments: write')];
    expect([...seen.warnings].sort()).toEqual(warnings);
    for (const warning of warnings) expect(seen.comment).toContain(warning);
  });

  it('that is not there leaves the environment, the summary and the log', async () => {
    const before = stage.comments();
    const seen = await start('synchronize', { inputs: { 'github-token': '' } });
    expect(seen).toMatchObject(LIVE);
    expect(seen.warnings).toEqual([expect.stringContaining('There is no github-token')]);
    expect(seen.summary).toContain('market-pr-12 is live');
    expect(stage.comments()).toEqual(before);
  });
});

describe("GitHub's API", () => {
  const trouble = (times: number) =>
    stage.github.inject({
      method: 'GET',
      path: /\/pulls\/12$/,
      times,
      fault: { kind: 'error', status: 500 },
    });

  it('that answers 500 three times and then works costs seconds only, and each is told', async () => {
    trouble(3);
    const seen = await start('synchronize', { inputs: { command: 'plan' } });
    expect(seen).toMatchObject({ verdict: 'planned', exitCode: 0, warnings: [] });
    expect(seen.log.match(/GitHub answered 500 to GET .*; retry \d of 3 in \d s/g)).toHaveLength(3);
  });
});

it('never asked GitHub for anything that its description does not allow', () => {
  expect(stage.github.violations).toEqual([]);
});
