import type { EnvironmentRecord } from '../core/environment/record.js';
import { renderComment } from '../core/report/comment/comment.js';
import type { Report } from '../core/report/report.js';
import type { Announcement, AnnouncementIds } from '../ports.js';
import type { Context } from './context.js';

type RecordedIds = Pick<AnnouncementIds, 'commentId' | 'commentAuthor' | 'deploymentId'>;

/** What the record keeps of announcements, so that the next run finds them without a search. */
export function pickRecordedIds({
  commentId,
  commentAuthor,
  deploymentId,
}: AnnouncementIds | EnvironmentRecord): RecordedIds {
  return {
    ...(commentId === undefined ? {} : { commentId }),
    ...(commentAuthor === undefined ? {} : { commentAuthor }),
    ...(deploymentId === undefined ? {} : { deploymentId }),
  };
}

/** Tells the pull request how things stand. One announcement after the other, so that the last word is the last. */
export class Announcer {
  readonly #context: Context;
  #ids: AnnouncementIds;
  #queue: Promise<void> = Promise.resolve();
  /** What could not be written and why, each once. */
  readonly warnings = new Set<string>();
  #lost = false;

  constructor(context: Context, known: AnnouncementIds) {
    this.#context = context;
    this.#ids = known;
  }

  get recordedIds(): RecordedIds {
    return pickRecordedIds(this.#ids);
  }

  /** There is a pull request to tell. */
  get speaks(): boolean {
    return this.#context.forge !== undefined;
  }

  /** The last announcement did not arrive as a whole. */
  get lost(): boolean {
    return this.#lost;
  }

  /** Starts an announcement and does not wait for it: the environment must not wait for a comment. */
  start(report: Report): void {
    this.#enqueue(() => this.#send(report));
  }

  /** Announces, and resolves when everything announced so far has arrived. Throws what an earlier one failed with. */
  async finish(report: Report): Promise<void> {
    this.start(report);
    await this.#queue;
  }

  /** Ends this commit's checks and deployment; the comment belongs to the run that took over. */
  async yield(report: Report): Promise<void> {
    this.#enqueue(() => this.#send(report, { commentMode: 'off' }));
    await this.#queue;
  }

  /** Tells more in the comment of what was announced, in its place; check runs and deployment stay as they are. */
  async amend(report: Report): Promise<void> {
    const { mode } = this.#context.config.comment;
    this.#enqueue(() =>
      this.#send(report, { only: 'comment', commentMode: mode === 'off' ? 'off' : 'update' }),
    );
    await this.#queue;
  }

  #enqueue(send: () => Promise<void>): void {
    this.#queue = this.#queue.then(send);
    // Nobody waits for it yet: what goes wrong must not end the process in the middle of an apply.
    this.#queue.catch(() => {});
  }

  async #send(report: Report, how: Pick<Partial<Announcement>, 'commentMode' | 'only'> = {}): Promise<void> {
    const { forge, config } = this.#context;
    if (forge === undefined) return;
    const commentBody = renderComment(report);
    const {
      ids,
      warnings,
      lost = false,
    } = await forge.announce({
      report,
      commentBody,
      commentMode: config.comment.mode,
      known: this.#ids,
      ...how,
    });
    this.#ids = { ...this.#ids, ...ids };
    this.#lost = lost;
    for (const warning of warnings) {
      if (!this.warnings.has(warning)) this.#context.log.warn(warning);
      this.warnings.add(warning);
    }
  }
}
