import type { Order } from './order.js';

/** What a run can be asked to do with an environment. */
export const VERBS = ['deploy', 'plan', 'destroy', 'check'] as const;
export type Verb = (typeof VERBS)[number];

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

/** A label that was just set or taken away. */
export interface LabelChange {
  readonly name: string;
  readonly action: 'labeled' | 'unlabeled';
}

/** Who wrote something, as the event says. */
export interface Person {
  readonly login: string;
  readonly id: number;
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
      /** Asked for only where this label is the one that the configuration names. */
      readonly label?: LabelChange;
    }
  | {
      readonly kind: 'order';
      readonly order: Order;
      readonly pullNumber: number;
      /** Who asked, where the event says. */
      readonly by?: string;
      /** The label that asked; it is taken away, so that it can ask again. */
      readonly label?: string;
    }
  | {
      readonly kind: 'comment';
      /** What the comment asks for; a mistake in it is answered with help. */
      readonly words: string;
      readonly pullNumber: number;
      readonly commentId: number;
      readonly author: Person;
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
