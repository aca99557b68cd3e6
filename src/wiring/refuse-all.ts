import { MayflyError } from '../core/errors.js';

/** Makes every check and throws one MayflyError for all that fail, so that no mistake hides another. */
export function refuseAll(checks: readonly (() => unknown)[]): void {
  const errors = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof MayflyError) return [error];
      throw error;
    }
  });
  const [first, ...others] = errors;
  if (first === undefined) return;
  if (others.length === 0) throw first;
  throw new MayflyError(errors.map(({ message }) => message).join('; '), {
    kind: first.kind,
    hint: errors.flatMap(({ hint }) => hint?.replace(/\.$/, '') ?? []).join('; '),
    cause: first,
  });
}
