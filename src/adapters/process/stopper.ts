import type { ChildProcess } from 'node:child_process';
import type { ProcessRequest } from '../../ports.js';
import { killTree } from './kill-tree.js';

/** How long an interrupted program may take to end by itself, where the request says nothing else. */
const GRACE_MS = 10_000;

/** Ends a child when its time is over, its run is aborted or its output can't be taken. */
export class Stopper {
  readonly #child: ChildProcess;
  readonly #request: ProcessRequest;
  readonly #interrupt = (): void => this.#stop();
  readonly #limit: NodeJS.Timeout;
  #kill: NodeJS.Timeout | undefined;
  #timedOut = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(child: ChildProcess, request: ProcessRequest) {
    this.#child = child;
    this.#request = request;
    this.#limit = setTimeout(() => {
      this.#timedOut = true;
      this.#stop();
    }, request.timeoutMs);
    if (request.signal?.aborted) this.#stop();
    request.signal?.addEventListener('abort', this.#interrupt, { once: true });
  }

  get timedOut(): boolean {
    return this.#timedOut;
  }

  /** The first error that was given to `fail`. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** Ends the child at once, because of an error of ours. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#killTree();
  }

  /** The child has ended; of one that was stopped, nothing may live on. */
  ended(): void {
    clearTimeout(this.#limit);
    if (this.#kill === undefined) return;
    clearTimeout(this.#kill);
    this.#killTree();
  }

  /** One interrupt only: Terraform takes a second one as the order to drop everything. */
  #stop(): void {
    if (this.#kill !== undefined) return;
    this.#child.kill('SIGINT');
    this.#kill = setTimeout(() => this.#killTree(), this.#request.graceMs ?? GRACE_MS);
  }

  #killTree(): void {
    if (this.#child.pid !== undefined) killTree(this.#child.pid);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#limit);
    clearTimeout(this.#kill);
    this.#request.signal?.removeEventListener('abort', this.#interrupt);
  }
}
