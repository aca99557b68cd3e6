import type { LogGroup } from './made-by-services.js';

/** One question: the groups of a region whose names begin so. */
export interface LogGroupLookup {
  readonly region: string;
  readonly prefix: string;
}

/** How much longer than its family's name a common beginning has to be, so that not all of an account's groups answer. */
const SPECIFIC = 4;

/**
 * As few questions as will do: names of one family (`/aws/lambda/`) mostly begin with the environment's name, and one
 * question by what they have in common finds them all.
 */
export function computeLookups(groups: readonly LogGroup[]): readonly LogGroupLookup[] {
  const families = new Map<string, LogGroup[]>();
  for (const group of groups) {
    const key = `${group.region} ${familyOf(group.prefix)}`;
    families.set(key, [...(families.get(key) ?? []), group]);
  }
  return [...families.values()].flatMap((family) => {
    const [{ region, prefix: first } = { region: '', prefix: '' }] = family;
    const common = family.map(({ prefix }) => prefix).reduce(commonStart);
    if (common.length >= familyOf(first).length + SPECIFIC) return [{ region, prefix: common }];
    const prefixes = new Set(family.map(({ prefix }) => prefix));
    return [...prefixes].map((prefix) => ({ region, prefix }));
  });
}

const familyOf = (prefix: string): string =>
  /^(?:\/aws\/[^/]+\/(?:instance\/|cluster\/)?|API-Gateway-Execution-Logs_)/.exec(prefix)?.[0] ?? '';

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
