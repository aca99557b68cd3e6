import { parseDuration } from '../text/duration.js';
import { suggest } from '../text/suggest.js';
import type { Order } from './order.js';
import type { Verb } from './trigger.js';

/** What a person asks for in words: in a comment, an input, or at a terminal. */
export type Ask =
  | { readonly kind: 'verb'; readonly verb: Verb }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'help' };

/** Words that ask for nothing: what is wrong, and perhaps what was meant. */
export interface Mistake {
  readonly kind: 'mistake';
  readonly problem: string;
  readonly hint?: string;
}

export interface AskRow {
  /** The word that asks for it. */
  readonly word: string;
  /** With what may follow. */
  readonly usage: string;
  readonly meaning: string;
  /** Reads the words after the first; undefined where they make no sense. */
  parse(rest: readonly string[]): Ask | undefined;
}

const HOUR_MS = 3_600_000;
/** The farthest end that an extension may give, counted from now. */
export const LONGEST_EXTENSION_MS = 30 * 24 * HOUR_MS;

/** Everything that can be asked for in words. */
export const ASKS: readonly AskRow[] = [
  verbRow('deploy', 'bring the environment up, or up to date, at the newest commit, and check it'),
  verbRow('plan', 'show what deploy would do; touches nothing'),
  verbRow('check', 'run checks and commands again'),
  verbRow('destroy', 'destroy the environment; the next push deploys again'),
  {
    word: 'extend',
    usage: 'extend 24h',
    meaning:
      'let the environment live longer, by hours or days (`24h`, `3d`), at most until 30 days from now; without a time by the configured lifetime',
    parse: (rest) => parseExtend(rest.join('')),
  },
  {
    word: 'keep',
    usage: 'keep',
    meaning: 'let no time end the environment; `keep off` undoes it. Closing the pull request still does',
    parse: ([word = 'on', ...more]) =>
      (word === 'on' || word === 'off') && more.length === 0
        ? { kind: 'order', order: { name: 'keep', on: word === 'on' } }
        : undefined,
  },
  {
    word: 'unlock',
    usage: 'unlock',
    meaning:
      'break state locks that a dead run left; `unlock force` breaks also that of a run which is under way',
    parse: ([word = '', ...more]) =>
      (word === '' || word === 'force') && more.length === 0
        ? { kind: 'order', order: { name: 'unlock', force: word === 'force' } }
        : undefined,
  },
  {
    word: 'help',
    usage: 'help',
    meaning: 'show these commands',
    parse: (rest) => (rest.length === 0 ? { kind: 'help' } : undefined),
  },
];

function verbRow(verb: Verb, meaning: string): AskRow {
  return {
    word: verb,
    usage: verb,
    meaning,
    parse: (rest) => (rest.length === 0 ? { kind: 'verb', verb } : undefined),
  };
}

function parseExtend(text: string): Ask | undefined {
  if (text === '') return { kind: 'order', order: { name: 'extend' } };
  const byMs = parseExtension(text);
  return byMs === undefined ? undefined : { kind: 'order', order: { name: 'extend', byMs } };
}

/** Ms of `24h`, `3d`, `1d12h`, `2 days`; undefined for what is no time, or under an hour. */
export function parseExtension(text: string): number | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/days?/g, 'd')
    .replace(/hours?/g, 'h');
  const ms = /^(?:\d+d)?(?:\d+h)?$/.test(plain) ? parseDuration(plain) : undefined;
  return ms !== undefined && ms >= HOUR_MS ? ms : undefined;
}

/** What the words ask for. No words at all are a question. Upper and lower case are the same. */
export function parseAsk(text: string): Ask | Mistake {
  const [word = 'help', ...rest] = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const row = ASKS.find((candidate) => candidate.word === word);
  if (row === undefined) {
    const near = suggest(
      word,
      ASKS.map((candidate) => candidate.word),
    );
    const hint = near === undefined ? {} : { hint: `did you mean \`${near}\`?` };
    return { kind: 'mistake', problem: `${quote(word)} is no command`, ...hint };
  }
  const ask = row.parse(rest);
  if (ask !== undefined) return ask;
  return {
    kind: 'mistake',
    problem: `${quote([word, ...rest].join(' '))} is not understood: nothing was done`,
    hint: `write \`${row.usage}\``,
  };
}

/** Words from outside as our own sentences quote them. */
const quote = (text: string): string => `\`${text.replaceAll('`', "'").slice(0, 60)}\``;
