import type { CommandLine } from '../commands/command.js';
import type { SmokeCheck } from '../smoke/check.js';
import { listTexts } from '../text/redact.js';
import type { Config, ConfigProblem } from './config.js';
import { explainMissingOutput, findReferences, type MissingOutput } from './interpolation.js';
import type { ConfigPlace } from './place.js';

/**
 * Problems for every reference to an output that is not among `outputNames`; for use once a plan has told the names
 * and before anything is applied. Optional checks are skipped without their outputs.
 */
export function findMissingOutputs(config: Config, outputNames: Iterable<string>): ConfigProblem[] {
  const known = [...outputNames];
  return listUses(config).flatMap(({ path, outputs, place }) =>
    outputs
      .filter((output) => !known.includes(output))
      .map((output) => ({
        file: place?.file ?? '',
        ...(place === undefined ? {} : { line: place.line, column: place.column }),
        path,
        ...pickWords(explainMissingOutput(output, known)),
      })),
  );
}

/** A part of the configuration that does not go without these outputs. */
interface OutputUse {
  readonly path: string;
  readonly outputs: readonly string[];
  readonly place: ConfigPlace | undefined;
}

function listUses({ checks, hooks }: Config): OutputUse[] {
  const ofLine = (path: string) => (line: CommandLine, index: number) => ({
    path: `${path}[${index}].env`,
    outputs: findEnvOutputs(line),
    place: line.place,
  });
  return [
    ...hooks.afterApply.map(ofLine('hooks.after_apply')),
    ...checks.smoke.map((check, index) => ({
      path: `checks.smoke[${index}]`,
      outputs: check.optional ? [] : findOutputs(check),
      place: check.place,
    })),
    ...checks.commands.map((command, index) => ({
      ...ofLine('checks.commands')(command, index),
      ...(command.optional ? { outputs: [] } : {}),
    })),
    ...hooks.beforeDestroy.map(ofLine('hooks.before_destroy')),
  ];
}

const pickWords = ({ message, hint }: MissingOutput) => ({ message, hint });

/** Names of all outputs that a check refers to, each once. */
export function findOutputs({ id: _id, after: _after, place: _place, ...check }: SmokeCheck): string[] {
  return listOutputs(check);
}

/** The same of a command; the shell's line refers to none. */
export const findEnvOutputs = ({ env }: CommandLine): string[] => listOutputs(env);

function listOutputs(value: unknown): string[] {
  const outputs = listTexts(value).flatMap((text) => findReferences(text).map(({ output }) => output));
  return [...new Set(outputs)].filter((output) => output !== undefined);
}
