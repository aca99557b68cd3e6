import type { SourceConfig } from './config.js';
import { type InterpolationValues, interpolateTree } from './interpolation.js';

/**
 * The source with the references in its `variables` replaced; there are no outputs yet. Throws MayflyError (`input`)
 * for `${pr.number}` or `${pr.sha}` in a run that is not about a pull request.
 */
export function interpolateSource<T extends SourceConfig>(
  source: T,
  values: Omit<InterpolationValues, 'outputs'>,
): T {
  const variables = Object.entries(source.variables).map(([name, value]) => [
    name,
    interpolateTree(value, { ...values, outputs: {} }),
  ]);
  return { ...source, variables: Object.fromEntries(variables) };
}
