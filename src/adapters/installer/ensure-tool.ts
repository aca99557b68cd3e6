import { MayflyError } from '../../core/errors.js';
import {
  describeSpec,
  satisfiesSpec,
  TOOLS,
  type ToolKind,
  type ToolSpec,
} from '../../core/terraform/tool-spec.js';
import type { Clock, Downloads, Log, Processes } from '../../ports.js';
import { type Environment, findOnPath } from './find-on-path.js';
import { readToolVersion } from './tool-version.js';

export interface EnsureToolOptions {
  readonly spec: ToolSpec;
  readonly processes: Processes;
  readonly downloads: Downloads;
  readonly log: Log;
  readonly env: Environment;
  /** Absolute folder in which installed tools are kept for later runs. */
  readonly cacheDirectory: string;
  readonly clock?: Clock;
}

export interface EnsuredTool {
  /** Absolute path of the binary. */
  readonly path: string;
  /** Undefined when the tool was not started to ask. */
  readonly version: string | undefined;
  readonly kind: ToolKind;
  /** Whether this call installed it. */
  readonly installed: boolean;
}

const COMMANDS: Readonly<Record<ToolKind, string>> = { terraform: 'terraform', opentofu: 'tofu' };

/** The tool on PATH where it fits. Throws MayflyError otherwise. */
export async function ensureTool(options: EnsureToolOptions): Promise<EnsuredTool> {
  const found = await findFitting(options);
  if (found !== undefined) return found;
  throw new MayflyError(`${describeSpec(options.spec)} is not on this machine`, {
    kind: 'outside',
    hint: 'Install it, or check PATH.',
  });
}

async function findFitting(options: EnsureToolOptions): Promise<EnsuredTool | undefined> {
  const { spec, env, log, processes } = options;
  const { kind } = spec;
  const name = COMMANDS[kind];
  const path = await findOnPath(process.platform === 'win32' ? `${name}.exe` : name, env);
  if (path === undefined) return undefined;
  if (spec.wanted.type === 'any') return { path, version: undefined, kind, installed: false };
  const answer = await readToolVersion({ file: path, processes, env });
  if (answer.ok && satisfiesSpec(spec, answer.version)) {
    return { path, version: answer.version, kind, installed: false };
  }
  const why = answer.ok ? `is ${TOOLS[kind].label} ${answer.version}` : `can't be used: ${answer.why}`;
  log.info(`${path} ${why}; wanted is ${describeSpec(spec)}`);
  return undefined;
}
