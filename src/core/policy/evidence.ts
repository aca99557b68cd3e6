import { computeHash } from '../text/hash.js';
import { type Block, isSensitive } from './block.js';

/** What a rule read of one attribute. */
interface Reading {
  readonly address: string;
  readonly attribute: string;
  readonly value: unknown;
}

export interface FingerprintOptions {
  readonly rule: string;
  /** What the finding is about. */
  readonly address: string;
  /** The environment's name. */
  readonly environment: string | undefined;
  /** The values may be secrets that someone could guess by their hash. */
  readonly hidesValues: boolean;
}

/** Digits of a fingerprint. */
const LENGTH = 12;

/** Notes which attributes a rule reads while it judges, and of which resources. */
export class Evidence {
  readonly #readings = new Map<string, Reading>();

  /** The same block, which notes what is read of it. */
  watch(address: string, block: Block): Block {
    const note = (key: string | symbol): void => {
      if (typeof key !== 'string') return;
      const value = isSensitive(block, key) ? 'sensitive' : block.values[key];
      this.#readings.set(`${address} ${key}`, { address, attribute: key, value });
    };
    const values = new Proxy(block.values, {
      get: (target, key, receiver) => {
        note(key);
        return Reflect.get(target, key, receiver);
      },
      getOwnPropertyDescriptor: (target, key) => {
        note(key);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    return { ...block, values };
  }

  /**
   * The same for the same values, in whichever order they were read. `environment` is left out of them, since it
   * differs from pull request to pull request; so are the values of tags, which hold times.
   */
  fingerprint({ rule, address: subject, environment, hidesValues }: FingerprintOptions): string {
    const readings = [...this.#readings.values()]
      .map(({ address, attribute, value }) => [
        address,
        attribute,
        isTags(attribute) ? keysOf(value) : hidesValues ? 'hidden' : value,
      ])
      .map((reading) => JSON.stringify(reading))
      .sort();
    return computeFingerprint([rule, subject, ...readings], environment);
  }
}

/** The same for each environment, whose name is left out. */
export function computeFingerprint(parts: readonly string[], environment: string | undefined): string {
  const text = parts.join('\n');
  const common = environment === undefined ? text : text.replaceAll(environment, '${env.name}');
  return computeHash(common).slice(0, LENGTH);
}

const isTags = (attribute: string): boolean => attribute === 'tags' || attribute === 'tags_all';

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];
}
