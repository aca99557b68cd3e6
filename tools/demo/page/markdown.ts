import { Marked } from 'marked';
import { escapeHtml } from './html.js';

/** Tags that GitHub leaves in a comment and that this page has a use for; all others are shown as text. */
const TAGS: ReadonlySet<string> = new Set(
  'details summary br hr sub sup b i em strong code pre kbd p div ul ol li table thead tbody tr th td del'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi;

const markdown = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => sanitize(text),
    code: ({ text, lang }) =>
      lang === 'mermaid'
        ? `<details><summary>Diagram (GitHub draws it; its Mermaid source)</summary>${renderCode(text)}</details>`
        : renderCode(text),
    // The page must work when all that it links to is gone, and load nothing.
    link({ href, tokens }) {
      return `<span class="link" title="${escapeHtml(href)}">${this.parser.parseInline(tokens)}</span>`;
    },
    image: ({ text }) => `<span class="image">${escapeHtml(text)}</span>`,
  },
});

/** A comment as GitHub shows it, without scripts, styles, live links and anything loaded from elsewhere. */
export function renderMarkdown(text: string): string {
  return markdown.parse(text, { async: false });
}

const renderCode = (text: string): string => `<pre><code>${escapeHtml(text)}</code></pre>`;

/** Keeps the tags of the list without their attributes (but `open` of `details`), escapes the rest. */
function sanitize(html: string): string {
  let safe = '';
  let from = 0;
  const text = html.replaceAll(/<!--[\s\S]*?-->/g, '');
  for (const match of text.matchAll(TAG)) {
    const [whole, slash = '', name = '', attributes = ''] = match;
    safe += escapeAngles(text.slice(from, match.index)) + renderTag({ whole, slash, name, attributes });
    from = match.index + whole.length;
  }
  return safe + escapeAngles(text.slice(from));
}

interface Tag {
  readonly whole: string;
  readonly slash: string;
  readonly name: string;
  readonly attributes: string;
}

function renderTag({ whole, slash, name, attributes }: Tag): string {
  const tag = name.toLowerCase();
  if (!TAGS.has(tag)) return escapeAngles(whole);
  const open = tag === 'details' && slash === '' && /\bopen\b/i.test(attributes) ? ' open' : '';
  return `<${slash}${tag}${open}>`;
}

/** Entities stay: they are text already. */
const escapeAngles = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
