import { escapeHtml } from '../../text/markdown.js';

/** HTML that is safe to put into a page as it is. Made only by `html`. */
export class Html {
  constructor(readonly text: string) {}
}

export type HtmlValue = Html | string | number | readonly HtmlValue[] | undefined;

/** A template whose values are escaped unless they are HTML already; nothing for undefined, lists one after the other. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((string, at) => string + renderValue(values[at])).join(''));
}

function renderValue(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(renderValue).join('');
  return escapeHtml(String(value));
}
