import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Config, ConfigProblem } from '../core/config/config.js';
import { parseConfig } from '../core/config/parse-config.js';
import { isNameKnown, salvageConfig } from '../core/config/salvage.js';
import { RULE_IDS } from '../core/policy/rule-ids.js';

/** Where the configuration stands when no input names another file. */
export const DEFAULT_CONFIG = '.github/mayfly.yml';

export interface ConfigRequest {
  /** Absolute path. */
  readonly workingDirectory: string;
  /** Absolute path that names in messages and annotations are relative to. */
  readonly root: string;
  /** The input `config`. */
  readonly config: string | undefined;
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config; readonly file: string }
  /** `salvaged` is what destroy can still go by. */
  | {
      readonly ok: false;
      /** There is no such file. */
      readonly missing: boolean;
      /** Relative to the root where it is inside. */
      readonly file: string;
      readonly problems: readonly ConfigProblem[];
      readonly salvaged: Config;
      /** What is salvaged has the environment's name, or the file has none. */
      readonly named: boolean;
    };

/** Reads and parses the configuration file. A missing file is a problem like any other. */
export async function loadConfig({ workingDirectory, root, config }: ConfigRequest): Promise<LoadedConfig> {
  const path = resolve(workingDirectory, config ?? DEFAULT_CONFIG);
  const inside = relative(root, path);
  const file = inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text !== undefined) return parseConfigText(text, file);
  return {
    ok: false,
    missing: true,
    file,
    problems: [explainMissing(file)],
    salvaged: salvageConfig(undefined),
    named: false,
  };
}

export function parseConfigText(text: string, file: string): LoadedConfig {
  const result = parseConfig({ text, file, ruleIds: new Set(RULE_IDS) });
  if (result.ok) return { ...result, file };
  return { ...result, missing: false, file, salvaged: salvageConfig(text), named: isNameKnown(text) };
}

function explainMissing(file: string): ConfigProblem {
  return {
    file,
    path: '',
    message: 'there is no configuration file',
    hint: `write ${file}, for example: source: { module: infra }; in a workflow, check the repository out before this step`,
  };
}
