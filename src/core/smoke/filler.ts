import {
  type InterpolationValues,
  interpolate,
  interpolateKnown,
  interpolatePattern,
  interpolateTree,
} from '../config/interpolation.js';

/** Replaces references in the texts of a check. */
export interface Filler {
  text(value: string): string;
  /** In `/pattern/flags` the values stand for themselves and not for a pattern. */
  pattern(value: string): string;
  /** Every text inside of a value; keys stay as they are. */
  tree(value: unknown): unknown;
}

/** Throws MayflyError (`input`) at a reference that has no value. */
export function createFiller(values: InterpolationValues): Filler {
  return {
    text: (value) => interpolate(value, values),
    pattern: (value) => interpolatePattern(value, values),
    tree: (value) => interpolateTree(value, values),
  };
}

/** Leaves outputs that are not set as they are written: for what is only shown. */
export function createShowingFiller(values: InterpolationValues): Filler {
  const text = (value: string): string => interpolateKnown(value, values);
  return { text, pattern: text, tree: (value) => value };
}
