import { MayflyError } from '../errors.js';
import { suggestHint } from '../text/suggest.js';
import { ASKS, type Ask, parseAsk, parseExtension } from './ask.js';
import { REAP } from './trigger.js';

const AUTO = 'auto';
/** `help` is for comments: a workflow has this page. */
const WORDS = ASKS.map(({ word }) => word).filter((word) => word !== 'help');
const COMMANDS = [AUTO, ...WORDS, REAP];

export type Command = Exclude<Ask, { kind: 'help' }>;

export interface CommandInputs {
  /** The input `command`. */
  readonly command: string;
  /** The input `extend-by`; it counts only where the command is to extend, and says no time itself. */
  readonly extendBy: string;
}

/** What `command` asks for; undefined for `auto` and for no command. Throws MayflyError (`input`). */
export function parseCommand({ command, extendBy }: CommandInputs): Command | undefined {
  const name = command.trim();
  if (name === '' || name === AUTO) return undefined;
  const [word = ''] = name.split(/\s+/);
  if (!WORDS.includes(word.toLowerCase())) {
    throw new MayflyError(`command ${JSON.stringify(name.slice(0, 40))} is unknown`, {
      kind: 'input',
      hint: suggestHint(word, COMMANDS) ?? `use one of ${COMMANDS.join(', ')}`,
    });
  }
  const ask = parseAsk(name);
  if (ask.kind === 'mistake')
    throw new MayflyError(`command ${ask.problem}`, { kind: 'input', hint: ask.hint ?? 'see action.yml' });
  if (ask.kind !== 'order' || ask.order.name !== 'extend' || ask.order.byMs !== undefined)
    return ask as Command;
  const byMs = parseExtendBy(extendBy);
  return byMs === undefined ? ask : { kind: 'order', order: { name: 'extend', byMs } };
}

const EXTEND_INPUT = { name: 'extend-by', example: 'extend-by: 24h' };

/** Ms; undefined when nothing is given. Throws MayflyError (`input`) for what is no time of an hour or more. */
export function parseExtendBy(text: string, { name, example } = EXTEND_INPUT): number | undefined {
  const given = text.trim();
  if (given === '') return undefined;
  const ms = parseExtension(given);
  if (ms !== undefined) return ms;
  throw new MayflyError(
    `${name} must be a time of an hour or more, in hours and days, not ${JSON.stringify(given.slice(0, 40))}`,
    { kind: 'input', hint: `such as ${example}` },
  );
}

const PULL_INPUT = { name: 'pr-number', example: 'pr-number: 12' };

/** Undefined when nothing is given; `spelling` is how it is given. Throws MayflyError (`input`) for anything but a positive whole number. */
export function parsePullNumber(text: string, { name, example } = PULL_INPUT): number | undefined {
  const digits = text.trim();
  if (digits === '') return undefined;
  if (/^[1-9]\d{0,9}$/.test(digits)) return Number(digits);
  throw new MayflyError(
    `${name} must be the number of a pull request, not ${JSON.stringify(digits.slice(0, 40))}`,
    { kind: 'input', hint: `give the number alone, such as ${example}` },
  );
}
