import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listTokens, PAGES, ROOT, read } from './pages.js';

/** All of src, with strings that are put together over several lines joined. */
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/${name}`).replaceAll(/['`] \+\s+['`]/g, ''))
  .join('\n');

const ANCHOR_DROPS = /[^\p{L}\p{N}\s_-]/gu;

/** https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links */
const toAnchor = (heading: string): string =>
  heading.trim().toLowerCase().replace(ANCHOR_DROPS, '').replaceAll(/\s/g, '-');

function listAnchors(page: string): readonly string[] {
  return listTokens(page).flatMap((token) => (token.type === 'heading' ? [toAnchor(token.text)] : []));
}

function explainLink(page: string, href: string): string | undefined {
  const [path = '', anchor] = href.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, target))) return `${href}: there is no ${target}`;
  if (anchor === undefined || listAnchors(target).includes(anchor)) return undefined;
  return `${href}: ${target} has no such heading`;
}

describe.each(PAGES)('%s', (page) => {
  it('links to what exists', () => {
    const hrefs = listTokens(page).flatMap((token) => (token.type === 'link' ? [token.href as string] : []));
    const local = hrefs.filter((href) => !/^[a-z]+:/.test(href));
    expect(local.map((href) => explainLink(page, href)).filter(Boolean)).toEqual([]);
  });

  it('names files of the repository that exist', () => {
    const codes = listTokens(page).flatMap((token) =>
      token.type === 'codespan' ? [token.text as string] : [],
    );
    const files = codes.filter((text) => /^(?:src|tools|__tests__|examples|docs)\/[\w./-]*$/.test(text));
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

it('every page of docs is in its index', () => {
  const index = listTokens('docs/README.md').flatMap((token) => (token.type === 'link' ? [token.href] : []));
  const pages = PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');
  expect(pages.filter((page) => !index.includes(page.slice('docs/'.length)))).toEqual([]);
});

it('messages in the troubleshooting guide are the code’s own', () => {
  const OTHERS = ['Error acquiring the state lock'];
  const shown = read('docs/troubleshooting.md')
    .split('\n')
    .flatMap((line) => /^\| (?<first>`.*?) \|/.exec(line)?.groups?.first ?? [])
    .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, message]) => message ?? ''));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((message) => !OTHERS.includes(message) && !SOURCES.includes(message))).toEqual([]);
});
