import type { Unreadable } from '../core/reap/reap-plan.js';

export interface SurveyOptions {
  /** Only of these environments. */
  readonly only?: ReadonlySet<string> | undefined;
  /** At most so many records are read; those of the lowest pull requests come first. */
  readonly limit?: number;
}

export interface RecordSurvey<T> {
  readonly found: readonly T[];
  readonly unreadable: readonly Unreadable[];
}

/** What is to be told of an environment's end, so that people get a notification of it. */
export interface EndNotice {
  readonly environment: string;
  readonly pullNumber: number;
  readonly known: { readonly commentId?: number; readonly commentAuthor?: string };
  /** Markdown. */
  readonly warning: string;
}
