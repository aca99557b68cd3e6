import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRunContext } from '../../../src/action/event.js';

let folder: string;
let eventPath: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mayfly-event-'));
  eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, '{"action":"opened"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (env: Readonly<Record<string, string | undefined>> = {}) =>
  readRunContext({
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: 'octo/shop',
      ...env,
    },
    currentDirectory: '/here',
    systemTemp: '/tmp-of-system',
  });

describe('the context of a run', () => {
  it('is read from what GitHub sets', () => {
    expect(
      read({
        GITHUB_API_URL: 'https://ghe.example/api/v3',
        GITHUB_SERVER_URL: 'https://ghe.example',
        GITHUB_WORKSPACE: '/work',
        GITHUB_RUN_ID: '42',
        GITHUB_RUN_ATTEMPT: '2',
        RUNNER_TEMP: '/temp',
        RUNNER_TOOL_CACHE: '/tools',
      }),
    ).toEqual({
      eventName: 'pull_request',
      payload: { action: 'opened' },
      repository: 'octo/shop',
      apiUrl: 'https://ghe.example/api/v3',
      workspace: '/work',
      tempDirectory: '/temp',
      toolCache: '/tools',
      run: { id: '42', attempt: 2, url: 'https://ghe.example/octo/shop/actions/runs/42/attempts/2' },
    });
  });

  it('falls back on github.com and on folders of this machine', () => {
    expect(read()).toMatchObject({
      apiUrl: 'https://api.github.com',
      workspace: '/here',
      tempDirectory: '/tmp-of-system',
      toolCache: '/tmp-of-system',
      run: { id: '0', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/0/attempts/1' },
    });
  });

  it.each([
    [{ GITHUB_EVENT_NAME: undefined }, 'GITHUB_EVENT_NAME'],
    [{ GITHUB_REPOSITORY: 'shop' }, 'GITHUB_REPOSITORY'],
    [{ GITHUB_RUN_ATTEMPT: 'x', GITHUB_API_URL: 'y' }, 'GITHUB_API_URL, GITHUB_RUN_ATTEMPT'],
  ])('is refused for %j, and the error names the variables', (env, names) => {
    expect(() => read(env)).toThrow(
      `this does not run as a step of GitHub Actions: missing or wrong variables ${names}`,
    );
  });
});

describe('the event', () => {
  it('is empty where GitHub names no file', () => {
    expect(read({ GITHUB_EVENT_PATH: undefined }).payload).toEqual({});
  });

  it.each([
    ['is no JSON', () => writeFileSync(eventPath, '{')],
    ['is not there', () => rmSync(eventPath)],
  ])('whose file %s is an error that names the file', (_, spoil) => {
    spoil();
    expect(() => read()).toThrow(`the event file ${eventPath} can't be read as JSON`);
  });
});
