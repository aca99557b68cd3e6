import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { create } from 'tar';
import { tarBundles } from '../../../../src/adapters/bundle/tar-bundles.js';
import type { PreparedStack } from '../../../../src/ports.js';

let folder: string;
let target: string;
let file: string;
beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'mayfly-bundle-'));
  folder = join(root, 'stacks');
  target = join(root, 'unpacked');
  file = join(root, 'bundle.tgz');
  await mkdir(join(folder, 'app', 'infra'), { recursive: true });
});

const stacks = (): PreparedStack[] => [
  { name: 'app', directory: join(folder, 'app', 'infra'), dependsOn: ['net'], intended: {} },
];
const pack = () => tarBundles.pack({ environment: 'shop-pr-1', folder, stacks: stacks(), file });

describe('a bundle', () => {
  it('says where its stacks stand, wherever it is unpacked', async () => {
    await writeFile(join(folder, 'app', 'infra', 'main.tf'), 'terraform {}');
    await pack();
    const [stack, ...more] = await tarBundles.unpack({ file, folder: target });
    expect(more).toEqual([]);
    expect(stack).toMatchObject({ name: 'app', directory: join(target, 'app', 'infra'), dependsOn: ['net'] });
    expect(await readFile(join(stack?.directory ?? '', 'main.tf'), 'utf8')).toBe('terraform {}');
  });

  it('holds no plan, no state and no installed provider, but the lock files', async () => {
    await mkdir(join(folder, 'app', 'infra', '.terraform', 'providers'), { recursive: true });
    for (const name of [
      'mayfly.tfplan',
      'terraform.tfstate',
      'terraform.tfstate.backup',
      'main.tf',
      'mayfly.lock.hcl',
      '.terraform.lock.hcl',
    ]) {
      await writeFile(join(folder, 'app', 'infra', name), 'x');
    }
    await pack();
    await tarBundles.unpack({ file, folder: target });
    expect((await readdir(join(target, 'app', 'infra'))).sort()).toEqual([
      '.terraform.lock.hcl',
      'main.tf',
      'mayfly.lock.hcl',
    ]);
  });

  it('is the same for the same content', async () => {
    await writeFile(join(folder, 'app', 'infra', 'main.tf'), 'terraform {}');
    await pack();
    const first = await readFile(file);
    await writeFile(join(folder, 'app', 'infra', 'main.tf'), 'terraform {}');
    await pack();
    expect((await readFile(file)).equals(first)).toBe(true);
  });

  it('that is damaged says what to do', async () => {
    await writeFile(file, 'not a bundle');
    await expect(tarBundles.unpack({ file, folder: target })).rejects.toMatchObject({
      message: expect.stringContaining('damaged'),
      hint: expect.stringContaining('Deploy the pull request again'),
    });
  });

  it('whose stacks would stand outside of it is refused', async () => {
    const manifest = {
      version: 1,
      environment: 'x',
      stacks: [{ name: 'a', directory: '../../etc', dependsOn: [] }],
    };
    await writeFile(join(folder, 'mayfly.json'), JSON.stringify(manifest));
    await create({ gzip: true, cwd: folder, file }, ['.']);
    await expect(tarBundles.unpack({ file, folder: target })).rejects.toThrow("mayfly.json can't be read");
  });
});
