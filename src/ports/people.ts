/** Who wrote a comment. */
export interface Commenter {
  readonly login: string;
  readonly id: number;
}

export type Reaction = 'eyes' | '+1' | '-1' | 'confused';

/** A change to an environment's comment, whatever else it says. */
export interface Amendment {
  readonly pullNumber: number;
  /** The name in the comment's marker. */
  readonly environment: string;
  /** From the record; spares a search. */
  readonly known: { readonly commentId?: number; readonly commentAuthor?: string };
  amend(body: string): string;
  /** The comment where there is none yet. */
  readonly fresh: string;
}

/** What GitHub knows of people who ask for something, and how they are answered. */
export interface People {
  /** Whether GitHub lets this account write to the repository. Throws MayflyError where it does not say. */
  canWrite(person: Commenter): Promise<boolean>;
  /** Parents of a commit of the repository; undefined where it, or the permission to read it, is not there. */
  fetchParents(sha: string): Promise<readonly string[] | undefined>;
  /** Reacts to a comment; a warning where that can't be done. */
  react(commentId: number, reaction: Reaction): Promise<readonly string[]>;
  /** Takes a label away; one that is gone already is fine, a warning where that can't be done. */
  removeLabel(pullNumber: number, name: string): Promise<readonly string[]>;
  /** Changes the environment's one comment in place, or writes it; a warning where that can't be done. */
  amendComment(amendment: Amendment): Promise<readonly string[]>;
}
