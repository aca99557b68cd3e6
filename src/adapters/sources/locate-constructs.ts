import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SourceLocation } from '../../core/policy/finding.js';
import { type ConstructIds, findConstructIds, locateByIds } from '../../core/source/construct-ids.js';
import type { Origins } from '../../core/source/place-finding.js';
import { parseStackFrame, type StackFrame } from '../../core/source/stack-frame.js';
import { parseSynthesizedConstructs } from '../../core/source/synthesized-constructs.js';
import { readAppFiles } from './app-files.js';
import type { ConstructTraces } from './construct-probe.js';
import { createOriginalPlaces } from './original-place.js';
import { computeDisplayPath, isInside, kindOf } from './repository.js';

export interface LocateOptions {
  readonly traces: ConstructTraces;
  /** Of the app. */
  readonly folder: string;
  readonly repositoryRoot: string;
  /** Folder of generated provider bindings, relative to the app's. */
  readonly generated: string;
}

/** Finds what made the resources of synthesized stacks, given the parsed content of each. */
export type Locate = (content: unknown) => Promise<Required<Origins>>;

/**
 * By the traces of the program that ran; by ids in the app's text for constructs that no trace leads to, as in apps that
 * are not run by Node.
 */
export async function createLocate({ traces, generated, ...given }: LocateOptions): Promise<Locate> {
  // Node names files by their real paths.
  const [folder, repositoryRoot] = await Promise.all([
    realpath(given.folder),
    realpath(given.repositoryRoot),
  ]);
  const bindings = resolve(folder, generated);
  const byTrace = createTraceReader({ repositoryRoot, bindings });
  let ids: Promise<ConstructIds> | undefined;
  const byId = async (path: string): Promise<SourceLocation | undefined> => {
    ids ??= readAppFiles({ folder, repositoryRoot, bindings }).then(findConstructIds);
    return locateByIds(path, await ids);
  };
  return async (content) => {
    const constructs = parseSynthesizedConstructs(content);
    const locations = new Map<string, SourceLocation>();
    for (const { address, path } of constructs) {
      const location = (await byTrace(traces.get(path) ?? [])) ?? (await byId(path));
      if (location !== undefined) locations.set(address, location);
    }
    return { locations, constructs: new Map(constructs.map(({ address, path }) => [address, path])) };
  };
}

/** Gives the innermost place of a trace that is the user's own code: not a package's, not generated, and there. */
function createTraceReader({ repositoryRoot, bindings }: { repositoryRoot: string; bindings: string }) {
  const findOriginal = createOriginalPlaces();
  const isOwn = remember(async (file: string) => {
    const generated = /[\\/](node_modules|\.gen)[\\/]/.test(file) || isInside(file, bindings);
    return !generated && isInside(file, repositoryRoot) && (await kindOf(file)) === 'file';
  });
  const locate = async (frame: StackFrame | undefined): Promise<SourceLocation | undefined> => {
    const original = frame && (await findOriginal(frame));
    if (original === undefined || !(await isOwn(original.file))) return undefined;
    return { file: computeDisplayPath(repositoryRoot, original.file), line: original.line };
  };
  return async (trace: readonly string[]): Promise<SourceLocation | undefined> => {
    for (const line of trace) {
      const location = await locate(parseStackFrame(line));
      if (location !== undefined) return location;
    }
    return undefined;
  };
}

function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key) ?? ask(key);
    answers.set(key, known);
    return known;
  };
}
