import type { SmokeCheck } from '../smoke/check.js';
import type { Config, ConfigProblem } from './config.js';
import { explainMissingOutput, findReferences, type MissingOutput } from './interpolation.js';

/**
 * Problems for every reference to an output that is not among `outputNames`; for use once a plan has told the names
 * and before anything is applied. Optional checks are skipped without their outputs.
 */
export function findMissingOutputs(config: Config, outputNames: Iterable<string>): ConfigProblem[] {
  const known = [...outputNames];
  return config.checks.smoke.flatMap((check, index) =>
    (check.optional ? [] : findOutputs(check))
      .filter((output) => !known.includes(output))
      .map((output) => ({
        file: check.place?.file ?? '',
        ...(check.place === undefined ? {} : { line: check.place.line, column: check.place.column }),
        path: `checks.smoke[${index}]`,
        ...pickWords(explainMissingOutput(output, known)),
      })),
  );
}

const pickWords = ({ message, hint }: MissingOutput) => ({ message, hint });

/** Names of all outputs that a check refers to, each once. */
export function findOutputs({ id: _id, after: _after, place: _place, ...check }: SmokeCheck): string[] {
  const texts = listTexts(check);
  const outputs = texts.flatMap((text) => findReferences(text).map((reference) => reference.output));
  return [...new Set(outputs)].filter((output) => output !== undefined);
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
