import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  renderComment
} from "./chunk-JDUE5E74.js";

// src/operations/announcer.ts
function pickRecordedIds({
  commentId,
  commentAuthor,
  deploymentId
}) {
  return {
    ...commentId === void 0 ? {} : { commentId },
    ...commentAuthor === void 0 ? {} : { commentAuthor },
    ...deploymentId === void 0 ? {} : { deploymentId }
  };
}
var Announcer = class {
  #context;
  #ids;
  #queue = Promise.resolve();
  /** What could not be written and why, each once. */
  warnings = /* @__PURE__ */ new Set();
  #lost = false;
  constructor(context, known) {
    this.#context = context;
    this.#ids = known;
  }
  get recordedIds() {
    return pickRecordedIds(this.#ids);
  }
  /** There is a pull request to tell. */
  get speaks() {
    return this.#context.forge !== void 0;
  }
  /** The last announcement did not arrive as a whole. */
  get lost() {
    return this.#lost;
  }
  /** Starts an announcement and does not wait for it: the environment must not wait for a comment. */
  start(report) {
    this.#enqueue(() => this.#send(report));
  }
  /** Announces, and resolves when everything announced so far has arrived. Throws what an earlier one failed with. */
  async finish(report) {
    this.start(report);
    await this.#queue;
  }
  /** Ends this commit's checks and deployment; the comment belongs to the run that took over. */
  async yield(report) {
    this.#enqueue(() => this.#send(report, { commentMode: "off" }));
    await this.#queue;
  }
  /** Tells more in the comment of what was announced, in its place; check runs and deployment stay as they are. */
  async amend(report) {
    const { mode } = this.#context.config.comment;
    this.#enqueue(
      () => this.#send(report, { only: "comment", commentMode: mode === "off" ? "off" : "update" })
    );
    await this.#queue;
  }
  #enqueue(send) {
    this.#queue = this.#queue.then(send);
    this.#queue.catch(() => {
    });
  }
  async #send(report, how = {}) {
    const { forge, config } = this.#context;
    if (forge === void 0) return;
    const commentBody = renderComment(report);
    const {
      ids,
      warnings,
      lost = false
    } = await forge.announce({
      report,
      commentBody,
      commentMode: config.comment.mode,
      known: this.#ids,
      ...how
    });
    this.#ids = { ...this.#ids, ...ids };
    this.#lost = lost;
    for (const warning of warnings) {
      if (!this.warnings.has(warning)) this.#context.log.warn(warning);
      this.warnings.add(warning);
    }
  }
};

export {
  pickRecordedIds,
  Announcer
};
//# sourceMappingURL=chunk-SVAOTBEA.js.map
