/**
 * A key that has expired since, or before its publisher extended it, is good enough: Terraform itself takes such
 * signatures of HashiCorp's (https://github.com/hashicorp/terraform/blob/v1.15.9/internal/releaseauth/signature.go).
 * openpgp looks at a key's time only after the signature has proved right.
 */
const EXPIRED_KEY = /(?:Primary key|Subkey) is expired$/;

export interface SignedText {
  readonly text: Uint8Array;
  /** Binary, detached. */
  readonly signature: Uint8Array;
  /** Armored. */
  readonly publicKey: string;
}

/** Undefined when one of the signatures is the key's own and fits the text; else why not. */
export async function explainBadSignature(signed: SignedText): Promise<string | undefined> {
  // The largest library of all, needed only where something is installed.
  const { createMessage, readKey, readSignature, verify } = await import('openpgp');
  try {
    const [key, signature, message] = await Promise.all([
      readKey({ armoredKey: signed.publicKey }),
      readSignature({ binarySignature: signed.signature }),
      createMessage({ binary: signed.text }),
    ]);
    const { signatures } = await verify({
      message,
      signature,
      verificationKeys: key,
      // An extended key carries the extension's date, which is later than that of older releases.
      config: { allowInsecureVerificationWithReformattedKeys: true },
    });
    const faults = await Promise.all(signatures.map(({ verified }) => explainFault(verified)));
    return faults.includes(undefined) ? undefined : (faults[0] ?? 'there is no signature in it');
  } catch (error) {
    return describe(error);
  }
}

async function explainFault(verified: Promise<true>): Promise<string | undefined> {
  try {
    await verified;
    return undefined;
  } catch (error) {
    const why = describe(error);
    return EXPIRED_KEY.test(why) ? undefined : why;
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
