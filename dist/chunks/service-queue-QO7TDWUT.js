import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ask,
  computeTripSettings,
  isRefusal,
  makeId
} from "./chunk-37I2KHWB.js";
import "./chunk-Y6YKXESB.js";
import "./chunk-6JVPIN6Z.js";
import "./chunk-WK6NTXRE.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";
import {
  MayflyError,
  describeError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/service-queue.ts
var HELD_LONGER_MS = 5e3;
var WAIT_SECONDS = 5;
var A_CALL = 10;
var MOST_OTHERS = 100;
var LAST_LOOKS = 3;
async function openQueueTrip({
  call,
  connection,
  longestMs,
  signal
}) {
  const { SQSClient } = await import("./client-sqs-UGROT3W5.js");
  const client = new SQSClient({ ...computeTripSettings(connection), useQueueUrlAsEndpoint: false });
  const trip = new QueueTrip(client, call.url, Math.ceil((longestMs + HELD_LONGER_MS) / 1e3));
  return {
    go: () => trip.go(signal),
    cleanUp: (end) => trip.cleanUp(end),
    close: () => client.destroy()
  };
}
var QueueTrip = class {
  constructor(client, url, heldSeconds) {
    this.client = client;
    this.url = url;
    this.heldSeconds = heldSeconds;
  }
  client;
  url;
  heldSeconds;
  #id = makeId();
  #others = [];
  /** `sent` may be so without an answer. */
  #own = "none";
  async go(signal) {
    await this.#send(signal);
    while (this.#own === "sent" && this.#others.length < MOST_OTHERS) {
      const looked = await this.#receive(signal, WAIT_SECONDS).then(
        () => true,
        (error) => signal.aborted ? false : Promise.reject(error)
      );
      if (!looked) break;
    }
    if (typeof this.#own !== "object") return { done: "", error: this.#explainMiss() };
    await this.#delete(this.#own.handle, signal);
    const others = this.#others.length;
    const passed = others === 0 ? "" : `, past ${plural(others, "other message")}`;
    return { done: `sent, received and deleted a message${passed}` };
  }
  async cleanUp(signal) {
    const problems = [];
    const note = (error) => void problems.push(describeError(error));
    for (let look = 0; this.#own === "sent" && look < LAST_LOOKS && problems.length === 0; look += 1)
      await this.#receive(signal, 0).catch(note);
    if (typeof this.#own === "object") await this.#delete(this.#own.handle, signal).catch(note);
    await this.#giveBack(signal).catch(note);
    const why = problems.length === 0 ? "" : ` (${problems.join("; ")})`;
    if (this.#own !== "none") return `message ${this.#id} of ${this.url}, unless a consumer took it${why}`;
    return problems.length === 0 ? void 0 : `messages of ${this.url} are held back for ${this.heldSeconds} s${why}`;
  }
  async #send(signal) {
    const { SendMessageCommand } = await import("./client-sqs-UGROT3W5.js");
    const fifo = this.url.endsWith(".fifo") ? { MessageGroupId: this.#id, MessageDeduplicationId: this.#id } : {};
    const command = new SendMessageCommand({
      QueueUrl: this.url,
      MessageBody: JSON.stringify({ mayfly_check: this.#id }),
      ...fifo
    });
    this.#own = "sent";
    try {
      await ask(
        { doing: `sending to ${this.url}`, grant: "sqs:SendMessage", signal },
        (options) => this.client.send(command, options)
      );
    } catch (error) {
      if (isRefusal(error)) this.#own = "none";
      throw error;
    }
  }
  async #receive(signal, waitSeconds) {
    const { ReceiveMessageCommand } = await import("./client-sqs-UGROT3W5.js");
    const command = new ReceiveMessageCommand({
      QueueUrl: this.url,
      MaxNumberOfMessages: A_CALL,
      VisibilityTimeout: this.heldSeconds,
      WaitTimeSeconds: waitSeconds
    });
    const question = { doing: `receiving from ${this.url}`, grant: "sqs:ReceiveMessage", signal };
    const { Messages = [] } = await ask(question, (options) => this.client.send(command, options));
    for (const message of Messages) this.#note(message);
  }
  #note({ Body = "", ReceiptHandle: handle = "" }) {
    if (Body.includes(this.#id)) this.#own = { handle };
    else this.#others.push(handle);
  }
  async #delete(handle, signal) {
    const { DeleteMessageCommand } = await import("./client-sqs-UGROT3W5.js");
    const command = new DeleteMessageCommand({ QueueUrl: this.url, ReceiptHandle: handle });
    const question = { doing: `deleting from ${this.url}`, grant: "sqs:DeleteMessage", signal };
    await ask(question, (options) => this.client.send(command, options));
    this.#own = "none";
  }
  async #giveBack(signal) {
    const { ChangeMessageVisibilityBatchCommand } = await import("./client-sqs-UGROT3W5.js");
    while (this.#others.length > 0) {
      const handles = this.#others.slice(0, A_CALL);
      const Entries = handles.map((ReceiptHandle, index) => ({
        Id: String(index),
        ReceiptHandle,
        VisibilityTimeout: 0
      }));
      const command = new ChangeMessageVisibilityBatchCommand({ QueueUrl: this.url, Entries });
      const grant = "sqs:ChangeMessageVisibility";
      const doing = `giving messages of ${this.url} back`;
      const { Failed = [] } = await ask(
        { doing, grant, signal },
        (options) => this.client.send(command, options)
      );
      this.#others.splice(0, handles.length);
      const [refused] = Failed;
      if (refused !== void 0)
        throw new MayflyError(`${doing} failed: ${refused.Code} ${refused.Message ?? ""}`, {
          kind: "outside"
        });
    }
  }
  #explainMiss() {
    const others = this.#others.length;
    const among = others === 0 ? "" : ` among ${plural(others, "other message")}`;
    return `a message was sent to ${this.url} and not received in time${among}; does a consumer take them?`;
  }
};
export {
  openQueueTrip
};
//# sourceMappingURL=service-queue-QO7TDWUT.js.map
