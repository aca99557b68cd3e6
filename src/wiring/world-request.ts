import type { Config } from '../core/config/config.js';
import type { Log, ProgramWatch } from '../ports.js';

/** What of a configuration says where environments are kept. */
export type StoreConfig = Pick<Config, 'state'>;

/** What has to be known to open the outside world of a run. */
export interface WorldRequest {
  readonly config: Config;
  readonly region: string;
  /** The environment that this process was started with. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** AWS-compatible endpoint that is not AWS itself. */
  readonly endpoint: string | undefined;
  readonly roleToAssume: string | undefined;
  readonly fetchIdentityToken: ((audience: string) => Promise<string>) | undefined;
  readonly terraformVersion: string;
  /** `owner/repository`. */
  readonly scope: string;
  /** Absolute path that file names in messages are relative to. */
  readonly root: string;
  /** Absolute path that `state.path` is relative to. */
  readonly workingDirectory: string;
  readonly tempDirectory: string;
  /** Where installed tools are kept between runs. */
  readonly toolCache: string;
  /** Nothing is made or destroyed: Terraform is not needed, nor is AWS where the state is a local folder. */
  readonly readsOnly?: boolean;
  /** Told of Terraform's processes that may outlive this one. */
  readonly watch?: ProgramWatch | undefined;
}
