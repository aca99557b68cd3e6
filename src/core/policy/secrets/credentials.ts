/**
 * Says what kind of credential a text holds, never which. Patterns: AWS key ids
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids), 40-character
 * secret keys, and private keys in PEM.
 */
export function findCredential(text: string): string | undefined {
  if (/(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/.test(text)) return 'an AWS access key id';
  if (/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/.test(text)) return 'a private key';
  const known = TOKENS.find(({ pattern }) => pattern.test(text));
  if (known !== undefined) return known.what;
  const candidates = text.match(/(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g) ?? [];
  return candidates.some(looksRandom) ? 'an AWS secret access key' : undefined;
}

/** Credentials that their makers let begin so that they are found. */
const TOKENS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /(?<![A-Za-z0-9])(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{60})/, what: 'a token of GitHub' },
  { pattern: /(?<![A-Za-z0-9])xox[abeoprs]-[\w-]{10}/, what: 'a token of Slack' },
  { pattern: /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16}/, what: 'a key of Stripe' },
  {
    pattern: /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,100}:[^\s:/@${}]{1,200}@/i,
    what: 'a password in an address',
  },
];

/** Bits for each character that random text of 40 characters nearly always has, and paths or hashes do not. */
const MIN_ENTROPY = 4.2;

/** Commit hashes are lower-case hex, paths repeat few letters; a secret key mixes all kinds. */
function looksRandom(text: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/];
  return kinds.every((kind) => kind.test(text)) && computeEntropy(text) >= MIN_ENTROPY;
}

function computeEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Names that end so hold a secret (Trivy's AWS-0036); `secret_arn` or `token_url` say where one is. */
const SECRET_NAME = /(password|passwd|secret|private_?key|secret_access_key|api_?key|token)$/i;

/** Names that end like a secret's and hold none. */
const OTHER_NAME = /(?:csrf|xsrf|idempotency|next|page|continuation|partition)_?(?:api_?)?(?:key|token)$/i;

/**
 * Where a secret is instead of what it is: an ARN, an address, the path or name of a parameter, secret or key, a dynamic
 * reference; or no secret at all.
 */
const NO_SECRET =
  /^(|arn:.*|[a-z][a-z0-9+.-]*:\/\/[^@]*|\/?[\w.-]+(?:\/[\w.-]+)+|\/[\w./-]*|\{\{resolve:.*\}\}|true|false|none|null|\d{1,5})$/i;

/** A text that only its name gives away as a credential. */
export function findNamedCredential(name: string, text: string): string | undefined {
  return SECRET_NAME.test(name) && !OTHER_NAME.test(name) && !NO_SECRET.test(text)
    ? 'what its name calls a secret'
    : undefined;
}

/** Decodes Base64 text; undefined when it is none. */
export function decodeBase64(text: string): string | undefined {
  try {
    return atob(text.replace(/\s+/g, ''));
  } catch {
    return undefined;
  }
}
