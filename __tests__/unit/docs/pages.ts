import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked, type Token, type Tokens } from 'marked';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

/** Every page that people read, relative to the repository's root. */
export const PAGES: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export interface CodeBlock {
  readonly page: string;
  /** Of the opening fence, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** All fenced blocks of one language, on all pages. */
export function listBlocks(language: string): readonly CodeBlock[] {
  return PAGES.flatMap((page) => {
    const content = read(page);
    let from = 0;
    return listTokens(page)
      .filter((token) => token.type === 'code' && token.lang === language)
      .map((token) => {
        from = content.indexOf(token.raw.trimEnd(), from);
        return { page, line: content.slice(0, from).split('\n').length, text: (token as Tokens.Code).text };
      });
  });
}

/** Every token of a page, also inside lists and tables. */
export function listTokens(page: string): readonly Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(read(page)), (token) => {
    tokens.push(token);
  });
  return tokens;
}
