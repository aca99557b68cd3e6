import { ASKS } from '../../../event/ask.js';
import type { Asked, Report } from '../../report.js';
import { code, sentence } from '../markup.js';

const START = '<!-- mayfly:asked -->';
const END = '<!-- /mayfly:asked -->';

/** What a person asked for, between marks by which a later answer takes its place. */
export function renderAsked({ asked }: Pick<Report, 'asked'>): string {
  if (asked === undefined) return '';
  const help = asked.help === true ? ['', ...renderHelp()] : [];
  return [START, `> ${sentence(describeAsked(asked), 700)}`, ...help, END].join('\n');
}

/** `@octocat asked to extend by 24h: it now ends …`, plain text. */
export function describeAsked({ by, what, answer }: Asked): string {
  const who = by === undefined ? 'Asked' : `@${by} asked`;
  const wish = what === undefined ? who : `${who} to ${what}`;
  return answer === undefined ? `${wish}.` : `${wish}: ${answer.replace(/[.?!]$/, '')}.`;
}

function renderHelp(): string[] {
  return ASKS.map(({ usage, meaning }) => `- ${code(`/mayfly ${usage}`)}: ${sentence(meaning)}`);
}

const WARNING = '<!-- mayfly:warning -->\\n[\\s\\S]*?\\n<!-- /mayfly:warning -->\\n*';

/**
 * Marker and headline, then a warning of the end and an earlier answer: nothing from outside can stand between them.
 */
const HEAD = new RegExp(
  `^(?<head><!-- mayfly:environment=\\S+ -->\\n(?:### [^\\n]*(?:\\n|$))?)\\n*(?<warning>${WARNING})?` +
    `(?:${START}\\n[\\s\\S]*?\\n${END}\\n*)?(?<other>${WARNING})?`,
);

/** A comment with this answer in place of an earlier one, whatever else it says. */
export function placeAsked(body: string, asked: Asked): string {
  const block = renderAsked({ asked });
  const found = HEAD.exec(body);
  const { head = '', warning, other } = found?.groups ?? {};
  const rest = body.slice(found?.[0].length ?? 0);
  return [head.trimEnd(), block, (warning ?? other ?? '').trimEnd(), rest]
    .filter((part) => part !== '')
    .join('\n\n');
}
