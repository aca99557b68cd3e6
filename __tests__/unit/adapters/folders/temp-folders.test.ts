import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createTempFolders } from '../../../../src/adapters/folders/temp-folders.js';

it('a folder for temporary files that can not be made is an error that says so, and what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-temp-'));
  await writeFile(join(folder, 'file'), '');
  await expect(createTempFolders(join(folder, 'file', 'below'))).rejects.toMatchObject({
    name: 'MayflyError',
    kind: 'input',
    message: `the temporary folder ${join(folder, 'file', 'below')} can't be used (ENOTDIR)`,
    hint: expect.stringContaining('TMPDIR'),
  });
});
