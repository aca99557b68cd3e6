import type { CommandCheck, CommandLine, Hooks } from '../commands/command.js';
import { parseDuration } from '../text/duration.js';
import type { ConfigPlace } from './place.js';
import type { ParsedCommand, ParsedHook } from './schema/commands.js';
import type { ParsedConfig } from './schema.js';

const HOOK_TIMEOUT_MS = parseDuration('5m') ?? 0;

export type PlaceAt = (path: readonly (string | number)[]) => ConfigPlace;

/** `checks.commands` of the file. */
export function toCommands(commands: readonly ParsedCommand[], placeAt: PlaceAt): CommandCheck[] {
  return commands.map(({ name, run, report = [], timeout, directory = '', env, optional, after }, index) => ({
    kind: 'command',
    name,
    id: name,
    run,
    reports: typeof report === 'string' ? [report] : report,
    timeoutMs: timeout,
    directory,
    env,
    optional,
    after,
    place: placeAt(['checks', 'commands', index]),
  }));
}

/** `hooks` of the file. */
export function toHooks({ after_apply, before_destroy }: ParsedConfig['hooks'], placeAt: PlaceAt): Hooks {
  const toLines = (key: string, hooks: readonly ParsedHook[]) =>
    hooks.map((hook, index) => toLine(hook, placeAt(['hooks', key, index])));
  return {
    afterApply: toLines('after_apply', after_apply),
    beforeDestroy: toLines('before_destroy', before_destroy),
  };
}

function toLine(hook: ParsedHook, place: ConfigPlace): CommandLine {
  if (typeof hook === 'string')
    return { run: hook, timeoutMs: HOOK_TIMEOUT_MS, directory: '', env: {}, place };
  const { run, timeout, directory = '', env } = hook;
  return { run, timeoutMs: timeout, directory, env, place };
}
