import picomatch from 'picomatch';

export type Matcher = (path: string) => boolean;

/** Whether paths, relative and with `/` between folders, are what a glob means. */
export const createMatcher = (pattern: string): Matcher => picomatch(normalizePattern(pattern));

/** The folder that all matches of a glob lie in; empty for the working directory. */
export function computeGlobBase(pattern: string): string {
  const { base, isGlob } = picomatch.scan(normalizePattern(pattern));
  if (isGlob) return base === '.' ? '' : base;
  return base.includes('/') ? base.slice(0, base.lastIndexOf('/')) : '';
}

function normalizePattern(pattern: string): string {
  return pattern.replace(/^(?:\.\/)+/, '');
}

/** False for the path of one file. */
export const isGlob = (pattern: string): boolean => picomatch.scan(normalizePattern(pattern)).isGlob;

/** The path of one file, without what says only where it begins. */
export const toPath = normalizePattern;
