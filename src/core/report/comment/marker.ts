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

/** Whether a comment is that of any environment. */
export function isComment(body: string): boolean {
  return /^<!-- mayfly:environment=\S+ -->\s*$/.test(body.split(/\r?\n/, 1)[0] ?? '');
}
