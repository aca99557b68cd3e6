import type { Diagnostic } from '../terraform/diagnostic.js';
import { isOwnFile } from './own-files.js';
import { findOrigin, type Origins } from './place-finding.js';

export interface DiagnosticSource extends Pick<Origins, 'locations'> {
  /** What the run's folder is a copy of, relative to the repository's root; undefined for synthesized stacks. */
  readonly sourceDirectory?: string;
}

/**
 * Gives a diagnostic its place in the repository. Terraform names files from the run's own copy. Of a synthesized stack
 * the place is that which made the resource, without the lines that Terraform quotes of what was synthesized. A file
 * that the repository does not have is told in words, so that nothing links or points to it.
 */
export function placeDiagnostic(
  diagnostic: Diagnostic,
  { sourceDirectory, locations }: DiagnosticSource,
): Diagnostic {
  const { location, ...rest } = diagnostic;
  const origin =
    sourceDirectory === undefined && diagnostic.address !== undefined
      ? findOrigin(locations, diagnostic.address)
      : undefined;
  if (origin !== undefined) {
    const { snippet, ...words } = rest;
    return { ...words, location: origin };
  }
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
