import type { Diagnostic } from '../terraform/diagnostic.js';
import { isOwnFile } from './own-files.js';

/**
 * Gives a diagnostic its place in the repository. Terraform names files from the run's own copy; `sourceDirectory` is
 * what that is a copy of, relative to the repository's root, and undefined for synthesized stacks. A file that the
 * repository does not have is told in words, so that nothing links or points to it.
 */
export function placeDiagnostic(diagnostic: Diagnostic, sourceDirectory: string | undefined): Diagnostic {
  const { location, ...rest } = diagnostic;
  if (location === undefined) return diagnostic;
  const { file, line } = location;
  const path = sourceDirectory === undefined ? undefined : computePath(`${sourceDirectory}/${file}`);
  if (path === undefined || path.includes('.terraform/') || isOwnFile(file)) {
    return {
      ...rest,
      detail: [rest.detail, `(in ${file}, line ${line})`].filter((part) => part !== '').join('\n'),
    };
  }
  return { ...rest, location: { ...location, file: path } };
}

/** The path without `.` and `..`; undefined when it leads out of the repository. */
function computePath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
