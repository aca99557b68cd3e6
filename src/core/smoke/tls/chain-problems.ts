const UNTRUSTED = 'is signed by an authority that is not trusted here';

/** Codes of OpenSSL for a chain that leads nowhere (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const PROBLEMS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `${UNTRUSTED}, or the server leaves out the one in between`,
};

/** What is wrong with the chain, to follow "the certificate"; undefined for a code that is not of the chain. */
export function explainChainProblem(code: string): string | undefined {
  return Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
}
