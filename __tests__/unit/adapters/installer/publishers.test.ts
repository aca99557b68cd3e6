import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readKey } from 'openpgp';
import { PUBLISHERS } from '../../../../src/adapters/installer/publishers.js';
import { computeReleaseFiles } from '../../../../src/adapters/installer/release-files.js';
import { parseToolSpec, satisfiesSpec } from '../../../../src/core/terraform/tool-spec.js';

const LINUX = { name: 'linux_amd64', suffix: '' };

describe('the key of', () => {
  it.each([
    ['terraform', 'c874011f0ab405110d02105534365d9472d7468f', 'security@hashicorp.com'],
    ['opentofu', 'e3e6e43d84cb852eadb0051d0c0af313e5fd9f80', 'core@opentofu.org'],
  ] as const)('%s is %s', async (kind, fingerprint, owner) => {
    const key = await readKey({ armoredKey: PUBLISHERS[kind].publicKey });
    expect(key.getFingerprint()).toBe(fingerprint);
    expect(key.getUserIDs().join()).toContain(owner);
    expect(key.isPrivate()).toBe(false);
  });
});

describe('the files of', () => {
  it('Terraform stand where HashiCorp puts them', () => {
    expect(computeReleaseFiles(PUBLISHERS.terraform, { version: '1.15.9', platform: LINUX })).toEqual({
      archiveName: 'terraform_1.15.9_linux_amd64.zip',
      archive: 'https://releases.hashicorp.com/terraform/1.15.9/terraform_1.15.9_linux_amd64.zip',
      checksums: 'https://releases.hashicorp.com/terraform/1.15.9/terraform_1.15.9_SHA256SUMS',
      signature: 'https://releases.hashicorp.com/terraform/1.15.9/terraform_1.15.9_SHA256SUMS.sig',
    });
  });

  it('OpenTofu stand where GitHub puts them', () => {
    const folder = 'https://github.com/opentofu/opentofu/releases/download/v1.12.6';
    expect(computeReleaseFiles(PUBLISHERS.opentofu, { version: '1.12.6', platform: LINUX })).toEqual({
      archiveName: 'tofu_1.12.6_linux_amd64.zip',
      archive: `${folder}/tofu_1.12.6_linux_amd64.zip`,
      checksums: `${folder}/tofu_1.12.6_SHA256SUMS`,
      signature: `${folder}/tofu_1.12.6_SHA256SUMS.gpgsig`,
    });
  });
});

describe('the list of releases of', () => {
  it('Terraform is an object by version', () => {
    const list = { name: 'terraform', versions: { '1.15.9': { builds: [] }, '1.9.0': {} } };
    expect(PUBLISHERS.terraform.index.parse(list)).toEqual(['1.15.9', '1.9.0']);
  });

  it('OpenTofu is an array, with or without v', () => {
    const list = { versions: [{ id: '1.12.6', files: ['tofu_1.12.6_SHA256SUMS'] }, { id: 'v1.10.0' }] };
    expect(PUBLISHERS.opentofu.index.parse(list)).toEqual(['1.12.6', '1.10.0']);
  });

  it.each([null, [], { versions: null }, 'html'])('neither is %j', (list) => {
    expect(PUBLISHERS.terraform.index.safeParse(list).success).toBe(false);
    expect(PUBLISHERS.opentofu.index.safeParse(list).success).toBe(false);
  });
});

it('what is installed unasked is recent enough', () => {
  expect(satisfiesSpec(parseToolSpec('>=1.10'), PUBLISHERS.terraform.defaultVersion)).toBe(true);
  expect(satisfiesSpec(parseToolSpec('tofu@>=1.10'), PUBLISHERS.opentofu.defaultVersion)).toBe(true);
});

it('docs/installation.md says what is installed, with which key, from where', async () => {
  const page = await readFile(new URL('../../../../docs/installation.md', import.meta.url), 'utf8');
  expect(page).toContain(`${PUBLISHERS.terraform.defaultVersion} where there is none`);
  for (const { mirrorVariable, baseUrl, indexName, publicKey } of Object.values(PUBLISHERS)) {
    const fingerprint = (await readKey({ armoredKey: publicKey })).getFingerprint().toUpperCase();
    expect(page.replaceAll(/\s/g, '')).toContain(fingerprint);
    expect(page).toMatch(new RegExp(`${mirrorVariable}.*${baseUrl}\`.*\`${indexName}\``));
  }
});
