import type { Document, LineCounter, YAMLError } from 'yaml';
import type { ConfigProblem } from './config.js';
import { renderPath } from './issue.js';
import { findPathOfKey } from './yaml-nodes.js';

interface SyntaxMistake {
  readonly error: YAMLError;
  readonly text: string;
  readonly file: string;
  readonly lines: LineCounter;
  readonly document: Document.Parsed;
}

/** Better words for the mistakes that people make; the others keep the parser's. */
const WORDS: Partial<Record<YAMLError['code'], { readonly message: string; readonly hint: string }>> = {
  DUPLICATE_KEY: { message: 'this key is given twice', hint: 'keep one of them' },
  TAB_AS_INDENT: { message: 'a tab indents this line', hint: 'indent with spaces' },
  MULTIPLE_DOCS: {
    message: 'the file holds several YAML documents',
    hint: 'keep one, without `---` after it',
  },
  TAG_RESOLVE_FAILED: {
    message: 'a `!` begins a YAML tag',
    hint: 'put texts that begin with `!` in quotes',
  },
  NON_STRING_KEY: { message: 'a list or map is used as a key', hint: 'write the key as a plain text' },
};

/** One mistake of the YAML itself. */
export function computeSyntaxProblem({ error, text, file, lines, document }: SyntaxMistake): ConfigProblem {
  const [start] = error.pos;
  // Behind an empty value the parser points at the end of the line before.
  const offset = error.code === 'DUPLICATE_KEY' ? start + text.slice(start).search(/\S|$/) : start;
  const { line, col } = lines.linePos(offset);
  const words = WORDS[error.code];
  const hint = words?.hint ?? hintFlow(text.split('\n')[line - 1] ?? '');
  return {
    file,
    line: Math.max(1, line),
    column: Math.max(1, col),
    path: renderPath(findPathOfKey(document.contents, offset) ?? []),
    message: words?.message ?? `broken YAML: ${error.message.split('\n')[0]}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** `{ http: ${outputs.url} }`: the inner braces are YAML's there. */
function hintFlow(line: string): string | undefined {
  return /[{[].*\$\{/.test(line) ? 'inside `{ }` and `[ ]` put texts with `${…}` in quotes' : undefined;
}
