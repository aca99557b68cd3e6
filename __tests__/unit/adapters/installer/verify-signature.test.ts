import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { createMessage, generateKey, type PrivateKey, reformatKey, revokeKey, sign } from 'openpgp';
import { PUBLISHERS } from '../../../../src/adapters/installer/publishers.js';
import { explainBadSignature } from '../../../../src/adapters/installer/verify-signature.js';

const DAY_S = 86_400;
const BORN = new Date('2020-01-01');
const SIGNED = new Date('2023-01-01');
const OWNER = { userIDs: [{ name: 'Test', email: 'test@example.com' }] };
const TEXT = new TextEncoder().encode('checksums');

const makeKey = (date = BORN) => generateKey({ ...OWNER, date, format: 'object' });

async function signText(privateKey: PrivateKey, date = SIGNED): Promise<Uint8Array> {
  const message = await createMessage({ binary: TEXT });
  return sign({ message, signingKeys: privateKey, detached: true, date, format: 'binary' });
}

const verify = (key: { armor(): string }, signature: Uint8Array, text = TEXT) =>
  explainBadSignature({ text, signature, publicKey: key.armor() });

describe('a signature', () => {
  it('of the key itself is good', async () => {
    const { privateKey, publicKey } = await makeKey();
    expect(await verify(publicKey, await signText(privateKey))).toBeUndefined();
  });

  it('of another text is bad', async () => {
    const { privateKey, publicKey } = await makeKey();
    const other = new TextEncoder().encode('checksums!');
    expect(await verify(publicKey, await signText(privateKey), other)).toContain('digest did not match');
  });

  it('of another key is bad', async () => {
    const [{ privateKey }, { publicKey }] = await Promise.all([makeKey(), makeKey()]);
    expect(await verify(publicKey, await signText(privateKey))).toContain('Could not find signing key');
  });

  it('of a key that expired before it signed is good, as for Terraform itself', async () => {
    const { privateKey } = await makeKey();
    const expiry = { keyExpirationTime: 365 * DAY_S, date: BORN, format: 'object' } as const;
    const { publicKey } = await reformatKey({ ...OWNER, privateKey, ...expiry });
    expect(await publicKey.getExpirationTime()).toEqual(new Date('2020-12-31'));
    const signature = await signText(privateKey);
    expect(await verify(publicKey, signature)).toBeUndefined();
    expect(await verify(publicKey, signature, new Uint8Array(9))).toContain('digest did not match');
  });

  it('older than the extension of its key is good', async () => {
    const { privateKey } = await makeKey();
    const extension = { date: new Date('2024-01-01'), format: 'object' } as const;
    const { publicKey } = await reformatKey({ ...OWNER, privateKey, ...extension });
    expect(await verify(publicKey, await signText(privateKey))).toBeUndefined();
  });

  it('of a revoked key is bad', async () => {
    const { privateKey, revocationCertificate } = await makeKey();
    const { publicKey } = await revokeKey({ key: privateKey, revocationCertificate, format: 'object' });
    expect(await verify(publicKey, await signText(privateKey))).toContain('revoked');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of HTML', new TextEncoder().encode('<html>no</html>')],
    ['zeros', new Uint8Array(300)],
  ])('that is %s is bad', async (_, signature) => {
    const { publicKey } = await makeKey();
    expect(await verify(publicKey, signature)).toEqual(expect.stringMatching(/./));
  });
});

/**
 * A release of 2021, signed by a subkey that expired in 2022, below a key that was extended in 2026. Both files are
 * constants of https://github.com/hashicorp/terraform/blob/v1.15.9/internal/getproviders/package_authentication_test.go
 */
describe('a signature that HashiCorp made', () => {
  const { publicKey } = PUBLISHERS.terraform;
  const readFixture = (name: string) =>
    readFile(new URL(`./fixtures/terraform-provider-null_3.1.0_SHA256SUMS${name}`, import.meta.url));
  const readSignature = async () => Buffer.from(String(await readFixture('.sig.base64')), 'base64');

  it('is good', async () => {
    const [text, signature] = await Promise.all([readFixture(''), readSignature()]);
    expect(await explainBadSignature({ text, signature, publicKey })).toBeUndefined();
  });

  it('is bad for another text', async () => {
    const [text, signature] = await Promise.all([readFixture(''), readSignature()]);
    const tampered = Buffer.from(String(text).replace('a', 'b'));
    expect(await explainBadSignature({ text: tampered, signature, publicKey })).toContain('did not match');
  });

  it('is not one of OpenTofu', async () => {
    const [text, signature] = await Promise.all([readFixture(''), readSignature()]);
    const key = PUBLISHERS.opentofu.publicKey;
    expect(await explainBadSignature({ text, signature, publicKey: key })).toContain(
      'Could not find signing key',
    );
  });
});
