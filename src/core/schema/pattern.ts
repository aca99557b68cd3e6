/** Escapes that only a pattern without the flag `u` may have: `\-`, `\_`, `\@`, … */
const NEEDLESS_ESCAPE = /\\(?:([!"#%&',:;<=>@_`~ ])|(.))|(\[\^?)|(\])/gsu;

/**
 * A `pattern` of a JSON Schema in the form that JavaScript takes with the flag `u`, as the standard wants it; undefined
 * where there is none, such as for Python's `(?P<name>…)`.
 */
export function readPattern(pattern: string): string | undefined {
  if (isPattern(pattern)) return pattern;
  const mended = withoutNeedlessEscapes(pattern);
  return isPattern(mended) ? mended : undefined;
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

function withoutNeedlessEscapes(pattern: string): string {
  let isInClass = false;
  return pattern.replace(NEEDLESS_ESCAPE, (whole, needless?: string, escaped?: string, open?: string) => {
    if (needless !== undefined) return needless;
    if (escaped !== undefined) return escaped === '-' && !isInClass ? '-' : whole;
    isInClass = open !== undefined;
    return whole;
  });
}
