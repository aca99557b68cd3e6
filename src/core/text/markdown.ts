import { plainLine, plainText } from './plain.js';
import { neutralizeCommands } from './workflow-command.js';

/** Invisible, and enough to keep GitHub from seeing a mention or a reference; an entity alone is not. */
const BREAK = '&#8203;';
const URL_IN_TEXT = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)[^\s<>"'|`]*[^\s<>"'|`.,;:!?)\]}]/gi;
const QUOTED_OR_URL = new RegExp(`\`(?<quoted>[^\`]*[^\`\\s][^\`]*)\`|${URL_IN_TEXT.source}`, 'gi');
/** Mentions, e-mail addresses and issue references (`#1`, `GH-1`). */
const REACHES_OUT = /@|#(?=\d)|GH-(?=\d)/gi;
const FORMATS = /[&<>\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const EITHER = new RegExp(`${REACHES_OUT.source}|${FORMATS.source}`, 'giu');
const BLOCK_START = /^(?:[#=+:-]|\d+(?=[.)](?:\s|$)))/;

/**
 * Text from outside as plain inline Markdown, safe in a table cell too: one line, no formatting, HTML, links, mentions
 * or issue references. URLs become code, so that they can be copied and lead nowhere.
 */
export function escapeMarkdown(text: string): string {
  return escapeAround(text, URL_IN_TEXT);
}

/**
 * Our own sentences, with what they quote from outside: what stands between two backticks becomes code, everything else
 * is escaped like `escapeMarkdown` does. A backtick inside a quoted value ends the code early and does no more.
 */
export function escapeSentence(text: string): string {
  return escapeAround(text, QUOTED_OR_URL);
}

/** What `code` finds becomes code, the rest loses its effect. */
function escapeAround(text: string, code: RegExp): string {
  const line = plainLine(text);
  let escaped = '';
  let end = 0;
  for (const found of line.matchAll(code)) {
    escaped += escapeWords(line.slice(end, found.index)) + codeSpan(found.groups?.quoted ?? found[0]);
    end = found.index + found[0].length;
  }
  const whole = escaped + escapeWords(line.slice(end));
  return whole.replace(BLOCK_START, (start) => (/\d/.test(start) ? `${BREAK}${start}` : toEntity(start)));
}

/** Text from outside as inline code, whatever backticks it holds; safe in a table cell. Empty text stays empty. */
export function codeSpan(text: string): string {
  const line = plainLine(text);
  if (line === '') return '';
  // In a table a pipe ends the cell even inside backticks; outside of one its escape would be seen.
  if (line.includes('|'))
    return `<code>${line.replace(/[^\p{L}\p{N} /-]/gu, toEntity).replaceAll('&#64;', `@${BREAK}`)}</code>`;
  const fence = '`'.repeat(longestRun(line, /`+/g) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text from outside as a code block that nothing inside can end. Stands on lines of its own, without blank lines around. */
export function codeFence(text: string, language = ''): string {
  const lines = neutralizeCommands(plainText(text)).replace(/\n+$/, '');
  const fence = '`'.repeat(Math.max(3, longestRun(lines, /`{3,}/g) + 1));
  return `${fence}${language}\n${lines}\n${fence}`;
}

/** Text from outside as a label of a Mermaid diagram (to stand in double quotes there). */
export function escapeMermaid(text: string): string {
  return plainLine(text).replace(/[^\p{L}\p{N} _.\-/×]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

/** Text from outside as HTML text or a quoted attribute. */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"'`]/g, toEntity);
}

function escapeWords(text: string): string {
  return text.replace(EITHER, (sign) => (/[@#-]/.test(sign) ? `${sign}${BREAK}` : toEntity(sign)));
}

function toEntity(sign: string): string {
  return NAMED[sign] ?? `&#${sign.codePointAt(0)};`;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function longestRun(text: string, run: RegExp): number {
  // Not Math.max(...all): more arguments than the stack holds end the run.
  return [...text.matchAll(run)].reduce((longest, [found]) => Math.max(longest, found.length), 0);
}
