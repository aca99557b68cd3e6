/** What a run can be asked to do. */
export const VERBS = ['deploy', 'plan', 'destroy', 'check'] as const;
export type Verb = (typeof VERBS)[number];

/** Values of the input `command` that have no code behind them yet. */
export const LATER_COMMANDS = ['extend', 'unlock'] as const;

/** The command that is about all environments of the repository. */
export const REAP = 'reap';

/** The pull request as the event said, which may be old. */
export interface PullRequestFacts {
  readonly action: string;
  readonly headSha: string;
  readonly baseSha: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly fork: boolean;
  readonly draft: boolean;
}

/** What an event asks for. */
export type Trigger =
  | {
      readonly kind: 'verb';
      readonly verb: Verb;
      readonly pullNumber: number;
      /** A person asked for exactly this verb by hand; see `decideFence`. */
      readonly forced: boolean;
      /** Undefined for events that are not about a pull request. */
      readonly event: PullRequestFacts | undefined;
    }
  /** End whatever is past its time. */
  | { readonly kind: 'reap' }
  | {
      readonly kind: 'skip';
      readonly reason: string;
      readonly pullNumber?: number;
      /** Asked for, and refused only because the code comes from a fork: its author is told. */
      readonly fork?: true;
    };
