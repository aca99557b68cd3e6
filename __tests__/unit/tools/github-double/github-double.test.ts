import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../../../../tools/github-double/github-double.js';
import { ACTIONS_TOKEN, USER_TOKEN } from '../../../../tools/github-double/tokens.js';

const SHA = 'a'.repeat(40);
const REPOSITORY = '/repos/octo/shop';
let double: GitHubDouble;

beforeEach(async () => {
  double = await startGitHubDouble();
  double.seed.repository({
    repository: 'octo/shop',
    files: { '.github/mayfly.yml': 'name: shop' },
    collaborators: { ann: 'write' },
  });
  double.seed.pullRequest({ number: 7, headSha: SHA, labels: ['preview'] });
});
afterEach(() => double.close());

async function ask(
  path: string,
  options: { readonly method?: string; readonly body?: unknown; readonly token?: string } = {},
) {
  const { method = 'GET', body, token = ACTIONS_TOKEN } = options;
  const answer = await fetch(path.startsWith('http') ? path : double.url + path, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
}

describe('the GitHub double', () => {
  it.each([
    ['', { full_name: 'octo/shop' }],
    ['/pulls/7', { number: 7, head: { sha: SHA }, state: 'open' }],
    ['/pulls?state=all', [{ number: 7 }]],
    ['/issues/7/labels', [{ name: 'preview' }]],
    ['/collaborators/ann/permission', { permission: 'write' }],
    ['/contents/.github/mayfly.yml', { path: '.github/mayfly.yml', type: 'file' }],
  ])('answers %s as GitHub describes it', async (path, expected) => {
    const { status, body } = await ask(REPOSITORY + path);
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
    expect(double.violations).toEqual([]);
  });

  it('answers for workflow runs, reactions and labels', async () => {
    const run = double.seed.workflowRun({ headSha: SHA });
    const [comment] = double.seed.comments({ pullNumber: 7, author: 'bob' });
    const reactions = `${REPOSITORY}/issues/comments/${comment?.id}/reactions`;
    const body = { content: 'eyes' };

    expect((await ask(`${REPOSITORY}/actions/runs/${run.id}`)).body).toMatchObject({ status: 'in_progress' });
    expect((await ask(reactions, { method: 'POST', body })).status).toBe(201);
    expect((await ask(reactions, { method: 'POST', body })).status).toBe(200);
    expect((await ask(reactions)).body).toHaveLength(1);
    await ask(`${REPOSITORY}/issues/7/labels`, { method: 'POST', body: { labels: ['big'] } });
    await ask(`${REPOSITORY}/issues/7/labels/preview`, { method: 'DELETE' });
    expect(double.state.pulls[0]?.labels).toEqual(['big']);
    expect(double.violations).toEqual([]);
  });

  it('leads through all pages by Link headers', async () => {
    double.seed.comments({ pullNumber: 7, author: 'bob', count: 250 });
    const bodies: string[] = [];
    let next: string | undefined = `${REPOSITORY}/issues/7/comments?per_page=100`;
    while (next !== undefined) {
      const page: Awaited<ReturnType<typeof ask>> = await ask(next);
      bodies.push(...page.body.map((one: { body: string }) => one.body));
      next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
    }
    expect(bodies).toEqual(Array.from({ length: 250 }, (_, index) => `comment ${index}`));
    expect(double.requests).toHaveLength(3);
  });

  it('refuses and records what GitHub does not describe', async () => {
    const method = 'POST';
    const answers = [
      await ask(`${REPOSITORY}/unknown`),
      await ask(`${REPOSITORY}/issues/7/comments`, { method, body: { text: 'wrong name' } }),
      await ask(`${REPOSITORY}/check-runs`, { method, body: { name: 'x', head_sha: SHA, status: 'done' } }),
      await ask(`${REPOSITORY}/deployments`, { method, body: { ref: SHA, transient: true } }),
      await ask(`${REPOSITORY}/issues/7/comments?per_page=many`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500]);
    expect(double.violations.map(({ side }) => side)).toEqual(Array(5).fill('request'));
    expect(answers[1]?.body.message).toContain("must have required property 'body'");
  });

  it('records answers that GitHub would not give', async () => {
    double.seed.pullRequest({ number: 8, headSha: SHA, title: 5 as unknown as string });
    expect((await ask(`${REPOSITORY}/pulls/8`)).status).toBe(500);
    expect(double.violations).toMatchObject([
      { side: 'response', reason: expect.stringContaining('/title') },
    ]);
  });

  it('knows who asks', async () => {
    expect((await ask('/user')).status).toBe(403);
    expect((await ask('/user')).body.message).toBe('Resource not accessible by integration');
    expect((await ask('/user', { token: USER_TOKEN })).body).toMatchObject({
      login: 'octocat',
      type: 'User',
    });
    expect((await ask('/user', { token: 'wrong' })).status).toBe(401);
  });

  it("keeps GitHub's limits", async () => {
    const send = async (path: string, body: unknown) =>
      (await ask(REPOSITORY + path, { method: 'POST', body })).status;
    const run = { name: 'x', head_sha: SHA };
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
    const annotations = (count: number) => Array(count).fill(annotation);
    const output = (change: object) => ({ ...run, output: { title: 't', summary: 's', ...change } });
    const deployment = await ask(`${REPOSITORY}/deployments`, {
      method: 'POST',
      body: { ref: SHA, required_contexts: [] },
    });
    const statuses = `/deployments/${deployment.body.id}/statuses`;

    expect(await send('/issues/7/comments', { body: 'x'.repeat(65_536) })).toBe(201);
    expect(await send('/issues/7/comments', { body: 'x'.repeat(65_537) })).toBe(422);
    expect(await send('/check-runs', output({ annotations: annotations(50) }))).toBe(201);
    expect(await send('/check-runs', output({ annotations: annotations(51) }))).toBe(422);
    expect(await send('/check-runs', output({ summary: 'x'.repeat(65_536) }))).toBe(422);
    expect(await send('/check-runs', { name: 'x', head_sha: 'c'.repeat(40) })).toBe(422);
    expect(await send(statuses, { state: 'success', description: 'x'.repeat(140) })).toBe(201);
    expect(await send(statuses, { state: 'success', description: 'x'.repeat(141) })).toBe(422);
    expect(double.violations).toEqual([]);
  });

  it('refuses a deployment of a commit whose checks are not green, unless told not to look', async () => {
    await ask(`${REPOSITORY}/check-runs`, { method: 'POST', body: { name: 'x', head_sha: SHA } });
    const deploy = (body: object) =>
      ask(`${REPOSITORY}/deployments`, { method: 'POST', body: { ref: SHA, ...body } });
    expect((await deploy({})).status).toBe(409);
    expect((await deploy({ required_contexts: [] })).status).toBe(201);
  });

  it('makes only lasting deployments inactive by itself', async () => {
    const deploy = async (transient_environment: boolean) => {
      const body = { ref: SHA, environment: 'preview', required_contexts: [], transient_environment };
      const { id } = (await ask(`${REPOSITORY}/deployments`, { method: 'POST', body })).body;
      await ask(`${REPOSITORY}/deployments/${id}/statuses`, { method: 'POST', body: { state: 'success' } });
    };
    for (const transient of [true, false, true]) await deploy(transient);
    expect(double.state.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual([
      'success',
      'inactive',
      'success',
    ]);
  });

  it('fails as told, so often as told', async () => {
    double.inject({ method: 'GET', path: /pulls/, times: 1, fault: { kind: 'error', status: 503 } });
    double.inject({ path: /pulls/, times: 1, fault: { kind: 'reset' } });
    double.inject({ path: /pulls/, times: 1, fault: { kind: 'slow', ms: 1 } });
    const path = `${REPOSITORY}/pulls/7`;

    expect((await ask(path)).status).toBe(503);
    await expect(ask(path)).rejects.toThrow();
    expect((await ask(path)).status).toBe(200);
    expect((await ask(path)).status).toBe(200);
    expect(double.requests.map(({ status }) => status)).toEqual([503, undefined, 200, 200]);
  });

  it('plays what happens to a pull request', async () => {
    double.seed.push(7, 'b'.repeat(40));
    double.seed.close(7);
    double.seed.reopen(7);
    double.seed.close(7, { merged: true });

    expect(double.state.pulls[0]?.history.map(({ event }) => event)).toEqual([
      'opened',
      'synchronize',
      'closed',
      'reopened',
      'merged',
    ]);
    expect((await ask(`${REPOSITORY}/pulls/7`)).body).toMatchObject({
      state: 'closed',
      merged: true,
      head: { sha: 'b'.repeat(40) },
    });
  });
});
