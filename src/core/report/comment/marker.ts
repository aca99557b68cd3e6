/** The hidden line by which an environment's comment is found again. It never changes with Mayfly's version. */
export function commentMarker(environment: string): string {
  return `<!-- mayfly:environment=${environment} -->`;
}

/** Whether a comment's body is the environment's: its first line is the marker, nothing else. */
export function isCommentOf(body: string, environment: string): boolean {
  return body.split(/\r?\n/, 1)[0] === commentMarker(environment);
}
