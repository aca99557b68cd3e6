import { mkdir, mkdtemp, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findDirectory, openLocator } from '../../../../src/adapters/folders/checkout.js';
import { watchReports } from '../../../../src/adapters/folders/written-reports.js';

const JUNIT = '<testsuite name="s"><testcase name="a" classname="s"/></testsuite>';

let root: string;
let directory: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mayfly-reports-'));
  directory = join(root, 'web');
  await mkdir(join(directory, 'results'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const write = (path: string, text = JUNIT) => writeFile(join(directory, path), text);

describe('reports', () => {
  it('are what a command writes while they are watched', async () => {
    const watch = await watchReports({ root, directory, globs: ['results/*.xml', './out.tap'] });
    await write('results/a.xml');
    await write('results/b.xml');
    await write('results/other.txt');
    await write('out.tap', 'TAP version 13\n1..1\nok 1 - a\n');
    const { files, unwritten, read } = await watch.findNew();
    expect(files).toEqual(['out.tap', 'results/a.xml', 'results/b.xml']);
    expect(unwritten).toEqual([]);
    expect((await read('results/a.xml')).tests).toMatchObject([{ name: 'a', result: 'passed' }]);
  });

  it('that were there before are not, unless they are written again', async () => {
    await write('results/old.xml');
    await write('results/again.xml');
    await write('results/replaced.xml');
    const watch = await watchReports({
      root,
      directory,
      globs: ['results/*.xml', 'results/old.xml', '*.json'],
    });
    await write('results/again.xml', `${JUNIT}\n`);
    await write('results/new');
    await rename(join(directory, 'results/new'), join(directory, 'results/replaced.xml'));
    expect(await watch.findNew()).toMatchObject({
      files: ['results/again.xml', 'results/replaced.xml'],
      unwritten: [
        { glob: 'results/old.xml', stale: true },
        { glob: '*.json', stale: false },
      ],
    });
  });

  it('are told from older ones whatever the clock of the file system says', async () => {
    const watch = await watchReports({ root, directory, globs: ['results/*.xml'] });
    await write('results/a.xml');
    await utimes(join(directory, 'results/a.xml'), 0, 0);
    expect((await watch.findNew()).files).toEqual(['results/a.xml']);
  });

  it('are refused where they are too many megabytes together', async () => {
    const watch = await watchReports({ root, directory, globs: ['results/*.xml'] });
    for (const name of ['a', 'b']) {
      await write(`results/${name}.xml`);
      await truncate(join(directory, `results/${name}.xml`), 100 * 1024 ** 2);
    }
    expect((await watch.findNew()).files).toHaveLength(2);
    await write('results/c.xml');
    await expect(watch.findNew()).rejects.toThrow('it wrote 201 MB of reports, more than 200 MB');
  });

  it('behind links are none', async () => {
    await writeFile(join(root, 'secret.xml'), JUNIT);
    const watch = await watchReports({ root, directory, globs: ['results/*.xml'] });
    await symlink(join(root, 'secret.xml'), join(directory, 'results/link.xml'));
    expect(await watch.findNew()).toMatchObject({ files: [], unwritten: [{ stale: false }] });
    await symlink(root, join(directory, 'out'));
    await expect(watchReports({ root, directory, globs: ['out/*.xml'] })).rejects.toThrow('out is a link');
    await expect(watchReports({ root, directory, globs: ['out/secret.xml'] })).rejects.toThrow(
      'out is a link',
    );
  });

  it('that can not be read, or are none, say so by their name in the repository', async () => {
    const watch = await watchReports({ root, directory, globs: ['results/*.xml'] });
    await write('results/a.xml', 'no report');
    await write('results/b.xml');
    const { read } = await watch.findNew();
    await rm(join(directory, 'results/b.xml'));
    await symlink(join(root, 'secret.xml'), join(directory, 'results/b.xml'));
    await expect(read('results/a.xml')).rejects.toThrow('web/results/a.xml');
    await expect(read('results/b.xml')).rejects.toThrow("the report web/results/b.xml can't be read (ELOOP)");
  });
});

describe('the folder of a command', () => {
  it('is below the working directory', async () => {
    const found = await findDirectory({ root, workingDirectory: root, directory: 'web' });
    expect(found.endsWith('/web')).toBe(true);
  });

  it.each([
    ['gone', 'there is no folder gone'],
    ['file', 'there is no folder file'],
    ['out', 'the folder out is a link that leads out of the repository'],
  ])('%s is refused', async (name, message) => {
    await writeFile(join(root, 'file'), '');
    await symlink(tmpdir(), join(root, 'out'));
    await expect(findDirectory({ root, workingDirectory: root, directory: name })).rejects.toThrow(message);
  });
});

it('tests are found in the repository, also by what stands in a file', async () => {
  await mkdir(join(root, 'web/tests'));
  await write('tests/cart.spec.ts', "\n\ntest('pays', () => {});\n");
  const locate = await openLocator({ root, directory });
  expect(locate({ places: [{ kind: 'path', file: 'tests/cart.spec.ts', line: 3 }] })).toMatchObject({
    file: 'web/tests/cart.spec.ts',
    line: 3,
  });
  expect(locate({ places: [{ kind: 'path', file: '/etc/passwd', line: 1 }] })).toBeUndefined();
});
