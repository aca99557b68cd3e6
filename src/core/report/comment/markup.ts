import type { SourceLocation } from '../../policy/finding.js';
import { shorten } from '../../text/bytes.js';
import { codeSpan, escapeMarkdown, escapeSentence } from '../../text/markdown.js';
import { plainLine } from '../../text/plain.js';
import type { Report } from '../report.js';

const TEXT_BYTES = 500;
const CODE_BYTES = 300;
const URL_BYTES = 2000;

/** Text from outside inside a line or a table cell, at most `bytes` long before it is escaped. */
export function inline(text: string, bytes = TEXT_BYTES): string {
  return escapeMarkdown(shorten(plainLine(text), bytes));
}

/** A sentence of ours, in which backticks mark code; what it quotes from outside has no effect. */
export function sentence(text: string, bytes = TEXT_BYTES): string {
  return escapeSentence(shorten(plainLine(text), bytes));
}

export function code(text: string, bytes = CODE_BYTES): string {
  return codeSpan(shorten(plainLine(text), bytes));
}

/** A part folded away behind its summary (Markdown does not work in the summary: no text from outside). */
export function renderFold(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Cells must be escaped already. */
export function renderTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A link that shows its address; code where the text is no http(s) URL. User and password are left out. */
export function renderUrl(text: string): string {
  const url = parseWebUrl(text);
  return url === undefined || url.length > URL_BYTES ? code(text) : `<${url}>`;
}

/** `label` must be escaped already; without a web address it stands alone. */
export function renderLink(label: string, address: string | undefined): string {
  const url = address === undefined ? undefined : parseWebUrl(address);
  return url === undefined || url.length > URL_BYTES ? label : `[${label}](<${url}>)`;
}

/** A place in the source, linked to the commit where the run and its repository are known. */
export function renderLocation(report: Report, { file, line }: SourceLocation): string {
  const path = file.split('/').map(encodePathPart).join('/');
  const { repository, headSha } = report;
  const server = report.run && parseWebUrl(report.run.url);
  const known = server !== undefined && repository !== undefined && headSha !== undefined;
  const address = known
    ? `${new URL(server).origin}/${repository}/blob/${headSha}/${path}#L${line}`
    : undefined;
  return renderLink(code(`${file}:${line}`), address);
}

export function parseWebUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

function encodePathPart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'));
}
