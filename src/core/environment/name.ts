import { MayflyError } from '../errors.js';

/** Characters of an environment's name; names of AWS resources are often built from it and allow no more. */
export const NAME_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Longest name before `-pr-<number>`. With a number of up to eight digits the whole stays within 40 characters,
 * which leaves room in the 63 of an S3 bucket and the 64 of an IAM role; load balancers (32) need names of their own.
 */
export const MAX_NAME_LENGTH = 28;

const HASH_LENGTH = 6;

export interface EnvironmentNameFacts {
  /** The configuration's `name`. */
  readonly name?: string | undefined;
  /** `owner/name`; its second half is the default name. */
  readonly repository?: string | undefined;
  readonly pullNumber: number;
}

const SHORT_SHA_LENGTH = 7;

/** Whether a name is that of an environment of this pull request, or of a copy of one. */
export const isNameOf = (environment: string, pullNumber: number): boolean =>
  environment.replace(COPY_SUFFIX, '').endsWith(`-pr-${pullNumber}`);

/** No other name ends so: they all end in `-pr-` and a number. */
const COPY_SUFFIX = /(?<=-pr-\d+)-[0-9a-f]{7}$/;

/**
 * The name of the copy of an environment that one commit is deployed to under `strategy: replace`. Eight characters
 * longer than the environment's own: 48 at most, which still leaves room in names of buckets (63) and roles (64).
 */
export const computeCopyName = (environment: string, headSha: string): string =>
  `${environment}-${headSha.slice(0, SHORT_SHA_LENGTH).toLowerCase()}`;

/** `<name>-pr-<number>`. Throws MayflyError (`input`) when nothing usable is left of the name. */
export function computeEnvironmentName({ name, repository, pullNumber }: EnvironmentNameFacts): string {
  const wanted = name ?? repository?.split('/').at(-1) ?? '';
  const sanitized = sanitizeName(wanted);
  if (sanitized === '') {
    throw new MayflyError(
      wanted === ''
        ? 'the environment has no name: neither the configuration nor the repository gives one'
        : `the environment has no name: "${wanted.slice(0, 40)}" holds no letter or digit of a-z, 0-9`,
      { kind: 'input', hint: 'set `name` in the configuration, such as `name: shop`' },
    );
  }
  return `${sanitized}-pr-${pullNumber}`;
}

/** The nearest usable name: lower case, other characters as `-`, too long ones cut and told apart by a hash. */
export function sanitizeName(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= MAX_NAME_LENGTH) return plain;
  const head = plain.slice(0, MAX_NAME_LENGTH - HASH_LENGTH - 1).replace(/-$/, '');
  return `${head}-${computeShortHash(plain)}`;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/); tells names apart, protects nothing. */
function computeShortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH);
}
