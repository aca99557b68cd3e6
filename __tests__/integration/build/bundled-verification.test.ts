import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createMessage, generateKey, readKey, sign } from 'openpgp';
import { PUBLISHERS } from '../../../src/adapters/installer/publishers.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TEXT = Buffer.from('checksums');

interface Case {
  readonly text: Uint8Array;
  readonly signature: Uint8Array;
  readonly publicKey: string;
}

/** What the bundled code says of each: undefined when it's good. */
async function judgeBundled(cases: readonly Case[]): Promise<readonly (string | undefined)[]> {
  const program = fileURLToPath(new URL('./bundled-verification.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const encode = (data: Uint8Array) => Buffer.from(data).toString('base64');
  child.stdin.end(
    JSON.stringify(
      cases.map((one) => ({ ...one, text: encode(one.text), signature: encode(one.signature) })),
    ),
  );
  const faults: (string | null)[] = JSON.parse(await text(child.stdout));
  return faults.map((fault) => fault ?? undefined);
}

const readFixture = (name: string) =>
  readFile(
    new URL(
      `../../unit/adapters/installer/fixtures/terraform-provider-null_3.1.0_SHA256SUMS${name}`,
      import.meta.url,
    ),
  );

async function makeCases(): Promise<readonly Case[]> {
  const hashicorp = {
    text: await readFixture(''),
    signature: Buffer.from(String(await readFixture('.sig.base64')), 'base64'),
    publicKey: PUBLISHERS.terraform.publicKey,
  };
  const owner = { userIDs: [{ name: 'Test', email: 'test@example.com' }] };
  const { privateKey, publicKey } = await generateKey({
    ...owner,
    type: 'rsa',
    rsaBits: 4096,
    format: 'object',
  });
  const message = await createMessage({ binary: TEXT });
  const signature = await sign({ message, signingKeys: privateKey, detached: true, format: 'binary' });
  const own = { text: TEXT, signature: signature as Uint8Array, publicKey: publicKey.armor() };
  return [
    hashicorp,
    { ...hashicorp, text: Buffer.from(String(hashicorp.text).replace('a', 'b')) },
    { ...hashicorp, publicKey: PUBLISHERS.opentofu.publicKey },
    own,
    { ...own, text: Buffer.from('checksums!') },
  ];
}

describe('dist, which has less of openpgp than the tests,', () => {
  let faults: readonly (string | undefined)[];
  beforeAll(async () => {
    faults = await judgeBundled(await makeCases());
  });

  it('verifies a signature that HashiCorp made', () => expect(faults[0]).toBeUndefined());
  it('refuses it for another text', () => expect(faults[1]).toContain('did not match'));
  it('refuses it for the key of OpenTofu', () => expect(faults[2]).toContain('Could not find signing key'));
  it('verifies a signature of a new RSA key', () => expect(faults[3]).toBeUndefined());
  it('refuses that one for another text', () => expect(faults[4]).toContain('did not match'));

  it.each(Object.entries(PUBLISHERS))('knows the algorithm of all keys of %s', async (_, { publicKey }) => {
    const key = await readKey({ armoredKey: publicKey });
    const algorithms = [key, ...key.getSubkeys()].map((one) => one.getAlgorithmInfo());
    expect(algorithms).toEqual(algorithms.map(() => ({ algorithm: 'rsaEncryptSign', bits: 4096 })));
  });
});
