const NAME = 'recovered';

/** The stack that holds what was adopted in a region; `home` is the environment's own. */
export const computeRecoveredStack = (region: string, home: string): string =>
  region === home ? NAME : `${NAME}-${region}`;

/** The region of a stack of adopted resources; undefined for any other, and for that of the environment's own region. */
export function parseRecoveredRegion(stack: string): string | undefined {
  return /^recovered-([a-z]{2}(?:-[a-z]+)+-\d)$/.exec(stack)?.[1];
}
