import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseTestReport, REPORT_LIMIT_BYTES } from '../../core/commands/parse-test-report.js';
import { MayflyError } from '../../core/errors.js';
import { readErrorCode } from '../../core/file-error.js';
import { computeGlobBase, createMatcher, isGlob, toPath } from '../../core/files/globs.js';
import { finishWithPauses } from '../../core/steps.js';
import type { NewReports, ReportWatch } from '../../ports.js';
import { listFiles } from './list-files.js';

const MOST_REPORTS = 2_000;
const MOST_MEGABYTES = 200;

export interface ReportPlace {
  /** Absolute path that names for people are relative to. */
  readonly root: string;
  /** Absolute path that the globs are relative to. */
  readonly directory: string;
  readonly globs: readonly string[];
}

interface Print {
  /** What tells one content of a file from the next. */
  readonly content: string;
  readonly bytes: number;
}

/** By path below the directory. */
type Prints = ReadonlyMap<string, Print>;

/**
 * Looks at what is there before the command runs. A file counts as written when it was not there or is another one
 * since; clocks are not compared, since a file system's may be behind.
 */
export async function watchReports(place: ReportPlace): Promise<ReportWatch> {
  const before = await Promise.all(place.globs.map((glob) => fingerprint(place.directory, glob)));
  return {
    findNew: async () => {
      const after = await Promise.all(place.globs.map((glob) => fingerprint(place.directory, glob)));
      return compare({ ...place, root: await realpath(place.root) }, { before, after });
    },
  };
}

interface Looks {
  readonly before: readonly Prints[];
  readonly after: readonly Prints[];
}

function compare({ root, directory, globs }: ReportPlace, { before, after }: Looks): NewReports {
  const written = after.map((prints, index) =>
    [...prints].filter(([path, { content }]) => before[index]?.get(path)?.content !== content),
  );
  const sizes = new Map(written.flat().map(([path, { bytes }]) => [path, bytes]));
  refuseTooMuch([...sizes.values()]);
  const nameOf = (path: string): string => relative(root, join(directory, path)).split(sep).join('/');
  return {
    files: [...sizes.keys()].sort(),
    unwritten: globs.flatMap((glob, index) =>
      (written[index] ?? []).length > 0 ? [] : [{ glob, stale: (after[index]?.size ?? 0) > 0 }],
    ),
    read: async (path) => {
      const file = nameOf(path);
      const bytes = await readReport(join(directory, path), file);
      // Smoke checks run meanwhile, whose answers must not wait.
      return finishWithPauses(parseTestReport({ file, bytes }), () => setImmediate());
    },
  };
}

/** Reading takes the processor from smoke checks that run meanwhile. */
function refuseTooMuch(sizes: readonly number[]): void {
  const megabytes = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1024 ** 2;
  const why =
    sizes.length > MOST_REPORTS
      ? `${sizes.length} reports, more than ${MOST_REPORTS}`
      : `${Math.ceil(megabytes)} MB of reports, more than ${MOST_MEGABYTES} MB`;
  if (sizes.length <= MOST_REPORTS && megabytes <= MOST_MEGABYTES) return;
  throw new MayflyError(`it wrote ${why}`, {
    kind: 'input',
    hint: 'Have it write fewer, or name fewer with `report`.',
  });
}

async function fingerprint(directory: string, glob: string): Promise<Prints> {
  const paths = await findFiles(directory, glob);
  const prints = await Promise.all(
    paths.map(async (path): Promise<[string, Print][]> => {
      const stats = await lstat(join(directory, path), { bigint: true }).catch(() => undefined);
      if (!stats?.isFile()) return [];
      return [[path, { content: `${stats.ino} ${stats.size} ${stats.mtimeNs}`, bytes: Number(stats.size) }]];
    }),
  );
  return new Map(prints.flat());
}

/** A path is looked at where it is: the folder around it may hold more files than can be listed. */
async function findFiles(directory: string, glob: string): Promise<string[]> {
  if (!isGlob(glob)) {
    const path = toPath(glob);
    await listFiles({ root: directory, folder: path });
    return [path];
  }
  const matches = createMatcher(glob);
  const paths = await listFiles({ root: directory, folder: computeGlobBase(glob) });
  return paths.filter((path) => matches(path));
}

/** Never through a link, nor from a pipe, whose end may never come. */
async function readReport(path: string, name: string): Promise<Uint8Array> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    if (!(await file.stat()).isFile())
      throw new MayflyError(`the report ${name} is no file`, { kind: 'input' });
    const buffer = Buffer.alloc(Math.min((await file.stat()).size, REPORT_LIMIT_BYTES) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } catch (cause) {
    if (cause instanceof MayflyError) throw cause;
    throw new MayflyError(`the report ${name} can't be read (${readErrorCode(cause) || cause})`, {
      kind: 'input',
      cause,
    });
  }
}
