/** Four spaces or a tab make a line a block of code: https://spec.commonmark.org/0.31.2/#indented-code-blocks */
const COMMAND = /^ {0,3}\/mayfly(?:\s+(?<words>.*))?$/i;

/**
 * What a comment asks of Mayfly: the words after `/mayfly` on its first line; undefined where it is no command. Quoted
 * text and code are none, whatever they hold, nor is any line below the first.
 */
export function parseCommentWords(body: string): string | undefined {
  const first = body.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  const found = COMMAND.exec(first.trimEnd());
  return found === null ? undefined : (found.groups?.words ?? '');
}
