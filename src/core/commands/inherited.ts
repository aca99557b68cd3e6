import { isForPrograms } from '../own-variables.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** What a program of the user's own gets of Mayfly's own environment. */
export function pickInherited(variables: Variables): Record<string, string> {
  const kept = Object.entries(variables).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isForPrograms(entry[0]),
  );
  return Object.fromEntries(kept);
}
