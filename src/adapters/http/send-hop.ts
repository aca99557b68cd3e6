import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { type Body, type BodyEnd, BodyReader, type ReadLimits } from './body.js';
import type { Deadline } from './deadline.js';
import { runTraced, type Trace } from './trace.js';

export interface HopRequest {
  readonly dispatcher: Dispatcher;
  readonly options: Dispatcher.DispatchOptions;
  readonly deadline: Deadline;
  readonly trace: Trace;
  /** How to read the body of an answer. */
  readonly read: (answer: HopHead) => HopReading;
}

export interface HopHead {
  readonly status: number;
  /** Names in lower case; several values of one name are joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
}

export interface HopReading {
  /** As in `content-encoding`; empty: the bytes as they are. */
  readonly encodings: string;
  readonly limits: ReadLimits;
}

export interface HopAnswer extends HopHead {
  readonly body: Body;
}

/**
 * Sends one request and reads its answer. undici's own `request` makes a stream, an abort signal and an asynchronous
 * context for each, which takes longer than all that is done here.
 */
export function sendHop(request: HopRequest): Promise<HopAnswer> {
  return new Promise((resolve, reject) => {
    const handler = new HopHandler(request, resolve, reject);
    request.deadline.watch((error) => handler.stop(error));
    runTraced(request.trace, () => request.dispatcher.dispatch(request.options, handler));
  });
}

type Controller = Dispatcher.DispatchController;

class HopHandler implements Dispatcher.DispatchHandler, BodyEnd {
  #controller: Controller | undefined;
  #head: HopHead | undefined;
  #reader: BodyReader | undefined;
  #ended = false;

  constructor(
    readonly request: HopRequest,
    readonly resolve: (answer: HopAnswer) => void,
    readonly reject: (error: Error) => void,
  ) {}

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    if (this.#ended) this.#abort();
  }

  onResponseStart(_: Controller, status: number, headers: IncomingHttpHeaders): void {
    // Hints such as 103 come before the answer.
    if (status < 200 || this.#ended) return;
    this.request.trace.markAnswer();
    this.#head = { status, headers: flatten(headers), setCookies: [headers['set-cookie'] ?? []].flat() };
    const { encodings, limits } = this.request.read(this.#head);
    this.#reader = new BodyReader(encodings, limits, this);
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (!this.#ended) this.#reader?.write(chunk, controller);
  }

  onResponseEnd(): void {
    if (!this.#ended) this.#reader?.finish();
  }

  onResponseError(_: Controller, error: Error): void {
    this.failed(error);
  }

  done(body: Body): void {
    if (this.#ended || this.#head === undefined) return;
    this.#ended = true;
    const { status, headers, setCookies } = this.#head;
    const answer = { status, headers, setCookies, body };
    // More of the body may be on its way; a connection that still sends it is of no use.
    if (body.uncounted) this.#abort();
    // undici gives the connection back in the next turn; whoever asks before that gets another one.
    process.nextTick(setImmediate, () => this.resolve(answer));
  }

  failed(error: Error): void {
    this.stop(error);
  }

  stop(error: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#reader?.destroy();
    this.reject(error);
    this.#abort();
  }

  #abort(): void {
    this.#controller?.abort(new Error('no more of the answer is wanted'));
  }
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    flat[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  }
  return flat;
}
