import type { LabelChange, Verb } from '../core/event/trigger.js';
import type { StatePlace } from '../core/report/comment/place.js';
import type { Asked, RunReference } from '../core/report/report.js';
import type { EnvironmentIdentity } from '../operations/context.js';
import type { Forge } from '../ports.js';
import type { WorldRequest } from './world-request.js';

/** A verb to perform, whoever asks for it. */
export interface VerbRequest
  extends Pick<
    WorldRequest,
    | 'env'
    | 'log'
    | 'endpoint'
    | 'roleToAssume'
    | 'fetchIdentityToken'
    | 'terraformVersion'
    | 'scope'
    | 'workingDirectory'
    | 'tempDirectory'
    | 'toolCache'
    | 'watch'
  > {
  readonly verb: Verb;
  /** Asked for only where this label is the one that the configuration names. */
  readonly label?: LabelChange | undefined;
  /** Whose word it is; undefined for events, inputs and the command line. */
  readonly asked?: Asked | undefined;
  /** The event does not say which commit the job checked out: make sure that it is the pull request's. */
  readonly foreignCheckout?: boolean;
  readonly pullNumber: number;
  /** Undefined where the event names none: then the live pull request's. */
  readonly headSha: string | undefined;
  /** Where the pull request is going; undefined where the event names none. */
  readonly baseSha?: string | undefined;
  readonly baseRef?: string | undefined;
  readonly forced: boolean;
  /** `owner/name`; undefined outside a repository. */
  readonly repository: string | undefined;
  readonly run: RunReference | undefined;
  readonly forge: Forge | undefined;
  readonly signal: AbortSignal;
  /** Absolute path that file names in messages are relative to. */
  readonly root: string;
  /** The configuration file as named by the user. */
  readonly configFile: string | undefined;
  /** Told as soon as the environment is known. */
  readonly onEnvironment: (environment: Identity) => void;
  /** Told when the environment's store is about to be used. */
  readonly onPlace?: (place: StatePlace) => void;
  /** Told when record and pull request hold the run's end: there is nothing to make up for any more. */
  readonly onConcluded: () => void;
}

/** Name and commit, before anything outside is asked. */
export type Identity = Pick<EnvironmentIdentity, 'name' | 'pullNumber' | 'headSha'>;
