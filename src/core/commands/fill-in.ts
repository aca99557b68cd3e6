import {
  explainUnsetOutputs,
  type InterpolationValues,
  interpolate,
  isSet,
} from '../config/interpolation.js';
import { findEnvOutputs } from '../config/missing-outputs.js';
import type { CommandCheck, CommandLine } from './command.js';

/** A command with the references of its `env` replaced, or one that is not to be run: `skipped` says why. */
export type FilledCommand = CommandCheck & { readonly skipped?: string };

/** Throws MayflyError (`input`) for an output that is not set. */
export function fillInLine<T extends CommandLine>(line: T, values: InterpolationValues): T {
  const env = Object.entries(line.env).map(([name, text]) => [name, interpolate(text, values)]);
  return { ...line, env: Object.fromEntries(env) };
}

/** An optional command that names an output which is not set is skipped; throws MayflyError where another one does. */
export function fillInCommands(
  commands: readonly CommandCheck[],
  values: InterpolationValues,
): FilledCommand[] {
  return commands.map((command) => {
    const missing = command.optional ? findEnvOutputs(command).filter((name) => !isSet(name, values)) : [];
    if (missing.length === 0) return fillInLine(command, values);
    return { ...command, skipped: explainUnsetOutputs(missing, values) };
  });
}
