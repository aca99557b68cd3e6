import { MayflyError } from '../errors.js';
import { suggestHint } from '../text/suggest.js';
import { LATER_COMMANDS, REAP, VERBS, type Verb } from './trigger.js';

const AUTO = 'auto';
const COMMANDS = [AUTO, ...VERBS, REAP, ...LATER_COMMANDS];

/** The verb that `command` names; undefined for `auto` and for no command. Throws MayflyError (`input`). */
export function parseCommand(command: string): Verb | undefined {
  const name = command.trim();
  if (name === '' || name === AUTO) return undefined;
  const verb = VERBS.find((candidate) => candidate === name);
  if (verb !== undefined) return verb;
  if (LATER_COMMANDS.some((later) => later === name)) {
    throw new MayflyError(`command ${name} is not supported yet`, {
      kind: 'input',
      hint: `use one of ${VERBS.join(', ')}, or ${AUTO}`,
    });
  }
  throw new MayflyError(`command ${JSON.stringify(name.slice(0, 40))} is unknown`, {
    kind: 'input',
    hint: suggestHint(name, COMMANDS) ?? `use one of ${COMMANDS.join(', ')}`,
  });
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
