import type { SmokeCheck } from '../config/config.js';
import {
  explainMissingOutput,
  type InterpolationValues,
  interpolateKnown,
  isSet,
  listSetOutputs,
} from '../config/interpolation.js';
import { findOutputs } from '../config/missing-outputs.js';
import { interpolateCheck } from './interpolate-check.js';

/** A check with its references replaced, or one that is not to be run: `skipped` says why. */
export type FilledCheck = SmokeCheck & { readonly skipped?: string };

/**
 * All checks with their references replaced. An optional check that names an output which is not set is skipped; throws
 * MayflyError (`input`) where another one does.
 */
export function fillInChecks(checks: readonly SmokeCheck[], values: InterpolationValues): FilledCheck[] {
  return checks.map((check) => {
    const missing = check.optional ? findOutputs(check).filter((output) => !isSet(output, values)) : [];
    return missing.length === 0 ? interpolateCheck(check, values) : skip(check, { missing, values });
  });
}

interface Lack {
  readonly missing: readonly string[];
  readonly values: InterpolationValues;
}

function skip(check: SmokeCheck, { missing, values }: Lack): FilledCheck {
  const known = listSetOutputs(values);
  const why = missing.map((output) => {
    const { near } = explainMissingOutput(output, known);
    return `output ${output} is not set${near === undefined ? '' : ` (${near})`}`;
  });
  const [name, url] = [check.name, check.url].map((text) => interpolateKnown(text, values));
  return { ...check, name: name ?? '', url: url ?? '', skipped: why.join(', ') };
}
