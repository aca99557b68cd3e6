import { pickInherited } from '../../core/commands/inherited.js';
import type { SourceContext } from '../../ports.js';
import type { CdktfJson } from './cdktf-json.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** What would make synthesis do something else. */
const DROPPED = /^CDKTF_(TARGET_STACK_ID|CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS)$/;

const AWS_SECRETS = /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/;

/** cdktf's command line gives apps this much memory, because large provider bindings need it. */
const NODE_OPTIONS = '--max-old-space-size=4096';

/** The environment in which dependencies are installed: scripts of packages get no AWS credentials. */
export function computeInstallEnvironment(inherited: Variables): Record<string, string> {
  return keep(inherited, (name) => !AWS_SECRETS.test(name));
}

export interface AppEnvironmentOptions {
  readonly inherited: Variables;
  readonly cdktf: Pick<CdktfJson, 'context' | 'terraformModules'>;
  readonly context: SourceContext;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly endpoint: string | undefined;
  /** Absolute folder that the app is to write into. */
  readonly outputDirectory: string;
  /** Folders that come first on the PATH. */
  readonly binaries: readonly string[];
}

/**
 * The environment of an app's command, by the protocol of cdktf's command line; AWS credentials stay, because an
 * app may look things up while it synthesizes.
 * https://github.com/open-constructs/cdk-terrain/blob/main/packages/%40cdktn/cli-core/src/lib/synth-stack.ts
 */
export function computeAppEnvironment(options: AppEnvironmentOptions): Record<string, string> {
  const { inherited, context, endpoint, outputDirectory, binaries } = options;
  const env = keep(inherited, () => true);
  return {
    NODE_OPTIONS,
    ...env,
    PATH: [...binaries, env.PATH ?? ''].filter((folder) => folder !== '').join(':'),
    AWS_REGION: context.region,
    ...(endpoint === undefined ? {} : { AWS_ENDPOINT_URL: endpoint }),
    SYNTH_HCL_OUTPUT: 'false',
    CDKTF_OUTDIR: outputDirectory,
    CDKTF_CONTEXT_JSON: JSON.stringify(computeAppContext(options)),
  };
}

/** What the app reads with `node.tryGetContext(key)`: each variable by its name, and the environment as `mayfly`. */
function computeAppContext(options: AppEnvironmentOptions): Record<string, unknown> {
  const { cdktf, variables, context } = options;
  const { environment, pullNumber, repository, headSha, region } = context;
  return {
    cdktfRelativeModules: cdktf.terraformModules
      .map((module) => (typeof module === 'string' ? module : module.source))
      .filter((source) => /^\.\.?\//.test(source)),
    ...cdktf.context,
    ...variables,
    mayfly: { environment, pullNumber, repository, headSha, region },
  };
}

/** Variables for Terraform are for Terraform, as in cdktf's command line. */
function keep(variables: Variables, wanted: (name: string) => boolean): Record<string, string> {
  const kept = Object.entries(pickInherited(variables));
  return Object.fromEntries(kept.filter(([name]) => !DROPPED.test(name) && wanted(name)));
}
