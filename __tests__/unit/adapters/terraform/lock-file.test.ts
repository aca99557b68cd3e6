import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  relaxLockFile,
  removeHashes,
  restoreLockFile,
} from '../../../../src/adapters/terraform/lock-file.js';

const LOCK = `# This file is maintained automatically by "terraform init".

provider "registry.terraform.io/hashicorp/aws" {
  version     = "5.100.0"
  constraints = "~> 5.0"
  hashes = [
    "h1:edXOJWE4ORX8Fm+dpVpICzMZJat4AX0VRCAy/xkcOc0=",
    "zh:054b8dd49f0549c9a7cc27d159e45327b7b65cf404da5e5a20da154b90b8a644",
  ]
}

provider "registry.terraform.io/hashicorp/random" {
  version = "3.7.2"
  hashes = ["h1:KG4NuIBl1mRWU0KD/BGfCi1YN/j3F7H4YgeeM7iSdNs="]
}
`;

const makeFolder = () => mkdtemp(join(tmpdir(), 'mayfly-lock-'));

describe('the lock file', () => {
  it('loses its hashes and keeps every version', () => {
    const text = removeHashes(LOCK);
    expect(text).not.toMatch(/hashes|h1:|zh:/);
    expect(text.match(/version +=/g)).toHaveLength(2);
    expect(text).toContain('constraints = "~> 5.0"');
  });

  it('comes back with its hashes when a bundle is initialized again', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, '.terraform.lock.hcl'), LOCK);
    await relaxLockFile(folder);
    expect(await readFile(join(folder, '.terraform.lock.hcl'), 'utf8')).toBe(removeHashes(LOCK));
    await restoreLockFile(folder);
    expect(await readFile(join(folder, '.terraform.lock.hcl'), 'utf8')).toBe(LOCK);
  });

  it('may be missing', async () => {
    const folder = await makeFolder();
    await expect(relaxLockFile(folder)).resolves.toBeUndefined();
    await expect(restoreLockFile(folder)).resolves.toBeUndefined();
  });
});
