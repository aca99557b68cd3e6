import { explainUnsetOutputs, type InterpolationValues, isSet } from '../config/interpolation.js';
import { findOutputs } from '../config/missing-outputs.js';
import type { SmokeCheck } from './check.js';
import { createFiller, createShowingFiller } from './filler.js';
import { fillCheck } from './kinds.js';

/** A check with its references replaced, or one that is not to be run: `skipped` says why. */
export type FilledCheck = SmokeCheck & { readonly skipped?: string };

/**
 * All checks with their references replaced. An optional check that names an output which is not set is skipped; throws
 * MayflyError (`input`) where another one does.
 */
export function fillInChecks(checks: readonly SmokeCheck[], values: InterpolationValues): FilledCheck[] {
  const filler = createFiller(values);
  const showing = createShowingFiller(values);
  return checks.map((check) => {
    const missing = check.optional ? findOutputs(check).filter((output) => !isSet(output, values)) : [];
    if (missing.length === 0) return fillCheck(check, filler);
    return { ...fillCheck(check, showing), skipped: explainUnsetOutputs(missing, values) };
  });
}
