import { join } from 'node:path';
import type { Credentials } from '../adapters/aws/credentials.js';
import { ensureTool } from '../adapters/installer/ensure-tool.js';
import { createProcesses } from '../adapters/process/processes.js';
import { computePlatform, prepareCliConfig } from '../adapters/terraform/cli-config.js';
import { computeTerraformEnvironment } from '../adapters/terraform/environment.js';
import { TerraformCli } from '../adapters/terraform/terraform.js';
import { parseToolSpec } from '../core/terraform/tool-spec.js';
import type { Terraform } from '../ports.js';
import { lazyDownloads } from './lazy-http.js';
import type { WorldRequest } from './world-request.js';

/** Folders whose own folders may hold a provider mirror, besides those that Terraform itself looks at. */
export const MIRROR_PARENTS = ['/opt'];

export interface TerraformRequest
  extends Pick<
    WorldRequest,
    'env' | 'log' | 'region' | 'endpoint' | 'terraformVersion' | 'tempDirectory' | 'toolCache' | 'watch'
  > {
  readonly credentials: Credentials;
  /** Where a CLI configuration and Terraform's output may be written. */
  readonly folder: string;
}

/** Finds Terraform or installs it, and gives it its environment. */
export async function openTerraform(request: TerraformRequest): Promise<Terraform> {
  const { env, region, endpoint, credentials, folder } = request;
  const processes = createProcesses();
  const [tool, cliConfigFile] = await Promise.all([
    ensureTool({
      spec: parseToolSpec(request.terraformVersion),
      processes,
      downloads: lazyDownloads,
      log: request.log,
      env,
      cacheDirectory: request.toolCache,
    }),
    prepareCliConfig({
      env,
      mirrorParents: MIRROR_PARENTS,
      directory: folder,
      platform: computePlatform(process.platform, process.arch),
    }),
  ]);
  return new TerraformCli({
    processes,
    binary: tool.path,
    outputFolder: folder,
    unsavedFolder: join(request.tempDirectory, 'mayfly-unsaved-state'),
    watch: request.watch,
    environment: computeTerraformEnvironment({
      inherited: env,
      region,
      endpoint,
      credentials,
      cliConfigFile,
    }),
  });
}
