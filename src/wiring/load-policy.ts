import type { PolicyConfig } from '../core/config/config.js';
import { renderConfigProblems } from '../core/config/problems.js';
import { MayflyError } from '../core/errors.js';
import type { CliCommand } from './cli-command.js';
import { DEFAULT_CONFIG, loadConfig } from './load-config.js';

/** Without a configuration every rule counts, and failed findings of severity high or worse fail. */
const DEFAULTS: PolicyConfig = { failOn: 'high', rules: {}, waivers: [], custom: [] };

export interface LoadedPolicy {
  readonly policy: PolicyConfig;
  /** Name of the configuration file, for messages. */
  readonly file: string;
}

/** A configuration is used when it is named or there; a broken one is refused. */
export async function loadPolicy({ args, workingDirectory }: CliCommand): Promise<LoadedPolicy> {
  const file = args.config ?? DEFAULT_CONFIG;
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (loaded.ok) return { policy: loaded.config.checks.policy, file };
  if (loaded.missing && args.config === undefined) return { policy: DEFAULTS, file };
  throw new MayflyError(renderConfigProblems(loaded.problems), { kind: 'input' });
}
