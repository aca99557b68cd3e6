import { describe, expect, it } from '@jest/globals';
import { parseActionFile } from '../../../../tools/runner/action-file.js';
import {
  computeGitHubEnvironment,
  type EnvironmentFacts,
} from '../../../../tools/runner/github-environment.js';
import { computeInputs } from '../../../../tools/runner/inputs.js';
import { evaluatePostCondition } from '../../../../tools/runner/post-condition.js';

const pull = {
  number: 7,
  head: { ref: 'topic', sha: 'a'.repeat(40) },
  base: { ref: 'main', sha: 'b'.repeat(40) },
};

function environmentOf(payload: Record<string, unknown>): Record<string, string> {
  const facts: EnvironmentFacts = {
    event: { name: 'pull_request', payload },
    repository: undefined,
    workspace: '/w',
    actionDirectory: '/a',
    eventPath: '/t/event.json',
    temp: '/t',
    toolCache: '/c',
    trackingId: 'github_1',
    apiUrl: 'http://127.0.0.1:1',
    serverUrl: 'https://github.com',
  };
  return computeGitHubEnvironment(facts);
}

describe('computeInputs', () => {
  it('upper-cases names, turns spaces into _ and keeps hyphens', () => {
    const { env } = computeInputs({
      declared: { 'pr-number': undefined, 'a b': 'x' },
      given: {},
      token: 't',
    });
    expect(env).toEqual({ 'INPUT_PR-NUMBER': '', INPUT_A_B: 'x' });
  });

  it('puts the token where a default asks for it and lets given values win', () => {
    const declared = { 'github-token': '${{ github.token }}', config: 'a.yml' };
    const { env, unexpected } = computeInputs({
      declared,
      given: { Config: 'b.yml', other: '1' },
      token: 't',
    });
    expect(env).toEqual({ 'INPUT_GITHUB-TOKEN': 't', INPUT_CONFIG: 'b.yml', INPUT_OTHER: '1' });
    expect(unexpected).toEqual(['other']);
  });

  it('refuses a default that it cannot evaluate', () => {
    const declared = { a: '${{ runner.temp }}' };
    expect(() => computeInputs({ declared, given: {}, token: 't' })).toThrow('runner.temp');
  });
});

describe('computeGitHubEnvironment', () => {
  it('runs a pull request on its merge ref', () => {
    const env = environmentOf({ repository: { full_name: 'acme/shop' }, pull_request: pull });
    expect(env).toMatchObject({
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_SHA: pull.head.sha,
      GITHUB_HEAD_REF: 'topic',
      GITHUB_BASE_REF: 'main',
    });
  });

  it('runs a merged pull request on the branch that it was merged into', () => {
    const env = environmentOf({ pull_request: { ...pull, merged: true } });
    expect(env.GITHUB_REF).toBe('refs/heads/main');
  });

  it('holds no token', () => {
    expect(environmentOf({ pull_request: pull })).not.toHaveProperty('GITHUB_TOKEN');
  });
});

describe('parseActionFile', () => {
  it('reads scripts, defaults of any scalar type, and post-if', () => {
    const text =
      'inputs: { a: { default: 3 }, b: { required: true } }\nruns: { using: node24, main: m.js, post: p.js }';
    expect(parseActionFile(text, 'action.yml')).toMatchObject({
      main: 'm.js',
      post: 'p.js',
      postIf: 'always()',
      inputs: { a: '3', b: undefined },
    });
  });

  it('refuses a composite action', () => {
    expect(() => parseActionFile('runs: { using: composite, steps: [] }', 'x/action.yml')).toThrow(
      'x/action.yml',
    );
  });
});

describe('evaluatePostCondition', () => {
  it.each([
    ['always()', 'cancelled', true],
    ['${{ success() }}', 'failure', false],
    ['!cancelled()', 'cancelled', false],
    ['failure()', 'failure', true],
  ] as const)('%s after %s is %p', (condition, outcome, expected) => {
    expect(evaluatePostCondition(condition, outcome)).toBe(expected);
  });

  it('refuses an expression that it does not know', () => {
    expect(() => evaluatePostCondition("github.ref == 'x'", 'success')).toThrow('post-if');
  });
});
