import type { Config } from '../core/config/config.js';
import type { RunPolicy } from '../core/policy/run-policy.js';
import type { Asked, RunReference } from '../core/report/report.js';
import type {
  Bundles,
  CheckPorts,
  Clock,
  CommandHost,
  EndpointProbe,
  Folders,
  Forge,
  Log,
  LogGroups,
  LogLines,
  RegoPolicies,
  Sources,
  Store,
  TaggedResources,
  Terraform,
  Workloads,
} from '../ports.js';

/** Which environment a run is about. */
export interface EnvironmentIdentity {
  readonly name: string;
  /** `owner/name`; undefined outside a repository. */
  readonly repository: string | undefined;
  readonly pullNumber: number | undefined;
  readonly headSha: string | undefined;
  readonly region: string;
  /** The environment that this one is a copy of, under `strategy: replace`: what people know it by. */
  readonly copyOf?: string;
}

/** Everything that a verb works with. */
export interface Context {
  readonly environment: EnvironmentIdentity;
  readonly config: Config;
  /** Someone asked for this very run by hand, so that it need not be the newest commit. */
  readonly forced: boolean;
  readonly run: RunReference | undefined;
  /** `user@host` of this machine, as Terraform writes it into its state locks. */
  readonly host: string;
  /** Whose word started the run; undefined where it was an event or an input. */
  readonly asked?: Asked | undefined;
  /** Absolute path that `source.path` is relative to. */
  readonly workingDirectory: string;
  readonly folders: Folders;
  /** An AWS-compatible endpoint is used instead of AWS itself. */
  readonly emulated: boolean;
  readonly signal: AbortSignal;
  /** Texts that no report may show, such as the keys in use. */
  readonly secrets: readonly string[];
  readonly log: Log;
  readonly clock: Clock;
  readonly store: Store;
  readonly sources: Sources;
  readonly terraform: Terraform;
  readonly bundles: Bundles;
  readonly checkPorts: CheckPorts;
  readonly commands: CommandHost;
  readonly policy: RunPolicy;
  /** Undefined without policies in Rego. */
  readonly rego: RegoPolicies | undefined;
  readonly probe: EndpointProbe;
  readonly tagged: TaggedResources;
  readonly logGroups: LogGroups;
  readonly logLines: LogLines;
  readonly workloads: Workloads;
  /** Told what hooks warn of, where the run's own report does not reach people: a copy is known by another name. */
  readonly onHookWarning?: (warning: string) => void;
  /** Undefined without GitHub: nothing is announced and no pull request is asked. */
  readonly forge: Forge | undefined;
}
