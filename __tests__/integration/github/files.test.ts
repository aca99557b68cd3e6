import { afterEach, describe, expect, it } from '@jest/globals';
import { type Stage, startStage } from './support.js';

const FILES = { '.github/mayfly.yml': 'name: shöp\n', 'policy/own.yml': 'rules: []\n' };

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

const start = async (options: Parameters<typeof startStage>[0] = {}): Promise<void> => {
  stage = await startStage(options);
  const repository = stage.double.state.repositories.find((one) => one.repository === 'octo/shop');
  for (const [path, text] of Object.entries(FILES)) repository?.files.set(path, text);
};

describe('a file of the repository', () => {
  it('is read as it is there', async () => {
    await start();
    expect(await stage.forge.fetchFile('.github/mayfly.yml', 'main')).toBe('name: shöp\n');
  });

  it('that is not there is undefined, and the log says so', async () => {
    await start();
    expect(await stage.forge.fetchFile('other.yml', 'main')).toBeUndefined();
    expect(stage.lines.join('\n')).toContain(
      'other.yml could not be read at main: it is not there, or the token lacks the permission contents: read',
    );
  });
});

describe('a file that is required', () => {
  it('is undefined where it is not there', async () => {
    await start();
    expect(await stage.forge.requireFile('.github/mayfly.yml', 'main')).toBe('name: shöp\n');
    expect(await stage.forge.requireFile('other.yml', 'main')).toBeUndefined();
  });

  it('is trouble outside where GitHub does not say', async () => {
    await start();
    stage.double.inject({ path: /contents/, times: 9, fault: { kind: 'error', status: 503 } });
    await expect(stage.forge.requireFile('.github/mayfly.yml', 'main')).rejects.toMatchObject({
      kind: 'outside',
      message: expect.stringContaining('.github/mayfly.yml of main could not be read: GitHub answered 503'),
    });
  });
});

describe('the files of the repository', () => {
  it('are listed by their paths', async () => {
    await start();
    expect(await stage.forge.fetchPaths('main')).toEqual(Object.keys(FILES));
  });

  it('are unknown when GitHub does not tell them, and the log says so', async () => {
    await start();
    stage.double.inject({ path: /trees/, times: 1, fault: { kind: 'error', status: 404 } });
    expect(await stage.forge.fetchPaths('main')).toBeUndefined();
    expect(stage.lines.join('\n')).toContain('the list of files could not be read at main');
  });
});
