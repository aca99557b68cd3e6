import { existsSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * An environment for programs that start Terraform: without a `TF_CLI_CONFIG_FILE` that names a missing file, which
 * Terraform warns about in every command. Provider mirrors need nothing here: Mayfly finds them itself.
 */
export function computeChildEnvironment(env: Environment, exists: (file: string) => boolean = existsSync) {
  const { TF_CLI_CONFIG_FILE: file, ...rest } = env;
  const kept = file !== undefined && exists(file) ? { ...rest, TF_CLI_CONFIG_FILE: file } : rest;
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Those of Terraform's variables that decide where providers come from, for environments built from nothing. */
export function pickTerraformVariables(env: Environment): Record<string, string> {
  const names = [
    'TF_CLI_CONFIG_FILE',
    'TF_PLUGIN_CACHE_DIR',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
  ];
  return computeChildEnvironment(Object.fromEntries(names.map((name) => [name, env[name]])));
}
