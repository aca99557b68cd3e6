/**
 * The hidden first line of an environment's comment, by which later runs find it. Comments in the world carry it: it
 * must never change.
 */
export function commentMarker(environment: string): string {
  return `<!-- mayfly:environment=${environment} -->`;
}

/** Whether a comment is this environment's own: quoting or embedding the marker is not enough. */
export function isCommentOf(body: string, environment: string): boolean {
  return body.split(/\r?\n/, 1)[0]?.trimEnd() === commentMarker(environment);
}

/** The environment that a comment is about; undefined for comments that are not Mayfly's. */
export function parseMarker(body: string): string | undefined {
  return /^<!-- mayfly:environment=(?<name>\S+) -->\s*$/.exec(body.split(/\r?\n/, 1)[0] ?? '')?.groups?.name;
}

/**
 * Stands for the name in the comment of a run that could not know it. The next run that knows takes the comment over.
 * No environment can have this name: each ends in the number of its pull request.
 */
export const UNNAMED = 'unnamed';
