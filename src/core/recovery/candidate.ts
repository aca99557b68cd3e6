import { computeHash } from '../text/hash.js';
import type { Adoption } from './adoption.js';
import { parseArn } from './arn.js';

/** Something lost, and the ways to adopt it that have not failed yet. */
export interface Candidate {
  /** What names it to people: its ARN, or its type and name. */
  readonly name: string;
  readonly label: string;
  readonly ways: readonly [Adoption, ...Adoption[]];
  /** Nothing but a name says that it is ours: its tags have to. */
  readonly unproven?: true;
  /** See `Adoption`. */
  readonly orphaned?: true;
  /** Why an earlier way failed, where that says more than that nothing is there. */
  readonly refusal?: string;
}

/** Longest readable part of a block's name. */
const READABLE = 40;

/**
 * A name for a block that can be read, is valid, and is the same for the same resource each time: a state of an earlier
 * attempt may still hold it. https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers
 */
export function computeLabel(name: string): string {
  const [last = ''] = (parseArn(name)?.resource ?? name).split(/[:/ ]/).slice(-1);
  const readable = last.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, READABLE);
  return `${/^[A-Za-z_]/.test(readable) ? '' : '_'}${readable}-${computeHash(name).slice(0, 6)}`;
}
