import { setTimeout as wait } from 'node:timers/promises';
import {
  describeSpec,
  satisfiesSpec,
  selectVersion,
  TOOLS,
  type ToolKind,
  type ToolSpec,
} from '../../core/terraform/tool-spec.js';
import type { Clock, Downloads, Log, Processes } from '../../ports.js';
import { chooseVersion } from './choose-version.js';
import { type Environment, findOnPath } from './find-on-path.js';
import { installTool } from './install-tool.js';
import { applyMirror } from './mirror.js';
import { computePlatform, type Machine } from './platform.js';
import { PUBLISHERS, type Publisher } from './publishers.js';
import { retryDownloads } from './retried-downloads.js';
import { ToolCache } from './tool-cache.js';
import { readToolVersion } from './tool-version.js';

export interface EnsureToolOptions {
  readonly spec: ToolSpec;
  readonly processes: Processes;
  readonly downloads: Downloads;
  readonly log: Log;
  readonly env: Environment;
  /** Absolute folder in which installed tools are kept for later runs. */
  readonly cacheDirectory: string;
  readonly clock?: Pick<Clock, 'sleep'>;
  readonly publishers?: Readonly<Record<ToolKind, Publisher>>;
  /** Default: this machine. */
  readonly machine?: Machine;
}

export interface EnsuredTool {
  /** Absolute path of the program. */
  readonly path: string;
  /** Undefined when the program was not started to ask. */
  readonly version: string | undefined;
  readonly kind: ToolKind;
  /** Whether this call installed it. */
  readonly installed: boolean;
}

interface Candidate {
  readonly path: string;
  readonly version: string | undefined;
}

const systemClock: Pick<Clock, 'sleep'> = {
  sleep: (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal }),
};

/**
 * The tool that the spec asks for: the one on PATH, else one that an earlier run installed, else a release that is
 * installed now. Throws MayflyError where it can't be had.
 */
export async function ensureTool(options: EnsureToolOptions): Promise<EnsuredTool> {
  const { spec, env, publishers = PUBLISHERS } = options;
  const publisher = applyMirror(publishers[spec.kind], env);
  const present = await findPresent(options, publisher.program);
  return present !== undefined && fits(spec, present)
    ? { ...present, kind: spec.kind, installed: false }
    : await acquire(options, { publisher, present });
}

/** What to do when it is not certain that the program on PATH will do. */
async function acquire(
  options: EnsureToolOptions,
  { publisher, present }: { readonly publisher: Publisher; readonly present: Candidate | undefined },
): Promise<EnsuredTool> {
  const { spec, log, cacheDirectory, clock = systemClock } = options;
  const { kind } = spec;
  const platform = computePlatform(options.machine ?? { os: process.platform, arch: process.arch });
  const cache = new ToolCache({ cacheDirectory, kind, platform, program: publisher.program });
  const downloads = retryDownloads({ downloads: options.downloads, clock, log });
  const version =
    (await findCachedVersion(spec, cache)) ?? (await chooseVersion(spec, { publisher, downloads }));
  if (present?.version === version) return { ...present, kind, installed: false };
  if (present !== undefined) explainRefusal(present, options);
  const cached = await cache.find(version);
  if (cached !== undefined) return { path: cached, version, kind, installed: false };
  const path = await installTool({ kind, version, publisher, platform, cache, downloads, log });
  return { path, version, kind, installed: true };
}

/** The program on PATH, asked for its version only where that matters. */
async function findPresent(options: EnsureToolOptions, program: string): Promise<Candidate | undefined> {
  const { spec, env, processes, log } = options;
  const path = await findOnPath(process.platform === 'win32' ? `${program}.exe` : program, env);
  if (path === undefined) return undefined;
  if (spec.wanted.type === 'any') return { path, version: undefined };
  const answer = await readToolVersion({ file: path, processes, env });
  if (answer.ok) return { path, version: answer.version };
  log.warn(`${path} does not tell its version: ${answer.why}`);
  return undefined;
}

function fits(spec: ToolSpec, { version }: Candidate): boolean {
  return version === undefined || satisfiesSpec(spec, version);
}

function explainRefusal({ path, version }: Candidate, { spec, log }: EnsureToolOptions): void {
  log.info(`${path} is ${TOOLS[spec.kind].label} ${version}, and ${describeSpec(spec)} is asked for`);
}

/** A range is content with what an earlier run installed, as it is with what stands on PATH. */
async function findCachedVersion(spec: ToolSpec, cache: ToolCache): Promise<string | undefined> {
  if (spec.wanted.type !== 'range') return undefined;
  const versions = await cache.versions();
  return selectVersion(spec, versions);
}
