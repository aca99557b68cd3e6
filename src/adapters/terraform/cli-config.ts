import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Terraform's platform name for a folder of providers, such as `linux_amd64`. */
export function computePlatform(platform: NodeJS.Platform, arch: string): string {
  const systems: Readonly<Record<string, string>> = { win32: 'windows' };
  const machines: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' };
  return `${systems[platform] ?? platform}_${machines[arch] ?? arch}`;
}

export interface CliConfigRequest {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folders whose own folders may be provider mirrors; `/opt` in production. */
  readonly mirrorParents: readonly string[];
  /** Where a configuration may be written. */
  readonly directory: string;
  readonly platform: string;
}

/**
 * The `TF_CLI_CONFIG_FILE` for Terraform: the user's own where the file exists; one that points to a provider mirror
 * on this machine where there is one; otherwise undefined, and Terraform uses its defaults (which include its implied
 * mirror directories and the registry: https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories).
 */
export async function prepareCliConfig(request: CliConfigRequest): Promise<string | undefined> {
  const named = request.env.TF_CLI_CONFIG_FILE;
  if (named && (await isThere(named))) return named;
  const home = request.env.HOME;
  if (home && (await isThere(join(home, '.terraformrc')))) return undefined;
  const mirror = await findMirror(request);
  if (mirror === undefined) return undefined;
  const file = join(request.directory, 'mirror.tfrc');
  await writeFile(file, renderMirrorConfig(mirror));
  return file;
}

interface Mirror {
  readonly path: string;
  /** Provider sources in the mirror, such as `registry.terraform.io/hashicorp/aws`. */
  readonly providers: readonly string[];
}

/** Providers of the mirror come from it, all others from where they always come. */
function renderMirrorConfig({ path, providers }: Mirror): string {
  const list = JSON.stringify(providers);
  return [
    'provider_installation {',
    `  filesystem_mirror {\n    path    = ${JSON.stringify(path)}\n    include = ${list}\n  }`,
    `  direct {\n    exclude = ${list}\n  }`,
    '}',
    '',
  ].join('\n');
}

async function findMirror({ mirrorParents, platform }: CliConfigRequest): Promise<Mirror | undefined> {
  for (const parent of mirrorParents) {
    for (const name of await list(parent)) {
      const path = join(parent, name);
      const providers = await listProviders(path, platform);
      if (providers.includes(AWS_PROVIDER)) return { path, providers };
    }
  }
  return undefined;
}

const REGISTRY = 'registry.terraform.io';
const AWS_PROVIDER = `${REGISTRY}/hashicorp/aws`;

async function listProviders(mirror: string, platform: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const namespace of await list(join(mirror, REGISTRY))) {
    for (const type of await list(join(mirror, REGISTRY, namespace))) {
      const versions = await list(join(mirror, REGISTRY, namespace, type));
      const usable = await Promise.all(
        versions.map((version) => isThere(join(mirror, REGISTRY, namespace, type, version, platform))),
      );
      if (usable.includes(true)) found.push(`${REGISTRY}/${namespace}/${type}`);
    }
  }
  return found;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const list = (path: string): Promise<readonly string[]> => readdir(path).catch(() => []);
