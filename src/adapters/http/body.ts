import { pipeline, type Transform } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createDecoders } from './content-encoding.js';

/** Limits in bytes, after decompression; `count` is not below `keep`. */
export interface ReadLimits {
  readonly keep: number;
  readonly count: number;
}

export interface Body {
  readonly bytes: Buffer;
  /** More followed than was kept. */
  readonly cut: boolean;
  /** Bytes seen, at most `count`. */
  readonly size: number;
  /** More followed than was counted. */
  readonly uncounted: boolean;
}

/** Holds a sender back and lets it go on. */
export interface Flow {
  pause(): void;
  resume(): void;
}

/** Told once how a body ended: whole, or cut where no more of it is wanted. */
export interface BodyEnd {
  done(body: Body): void;
  failed(error: Error): void;
}

/** Takes a body as it comes, undoing its `content-encoding`, with no more of it in memory than is kept. */
export class BodyReader {
  readonly #encodings: string;
  readonly #collector: Collector;
  readonly #end: BodyEnd;
  #decoders: readonly [Transform, ...Transform[]] | undefined;

  constructor(encodings: string, limits: ReadLimits, end: BodyEnd) {
    this.#encodings = encodings;
    this.#end = end;
    this.#collector = new Collector(limits, end);
  }

  write(chunk: Buffer, flow: Flow): void {
    if (this.#encodings === '') this.#collector.add(chunk);
    else if (chunk.length > 0) this.#decode(chunk, flow);
  }

  #decode(chunk: Buffer, flow: Flow): void {
    try {
      this.#decoders ??= this.#start(chunk[0] ?? 0);
    } catch (error) {
      this.#end.failed(error as Error);
      return;
    }
    const first = this.#decoders?.[0];
    if (first === undefined) this.#collector.add(chunk);
    else if (!first.write(chunk)) {
      flow.pause();
      first.once('drain', () => flow.resume());
    }
  }

  /** The sender is done. */
  finish(): void {
    if (this.#decoders === undefined) this.#collector.finish();
    else this.#decoders[0].end();
  }

  /** The body comes to no good end; what it was taken with is let go. */
  destroy(): void {
    this.#decoders?.[0].destroy();
  }

  #start(firstByte: number): readonly [Transform, ...Transform[]] | undefined {
    const decoders = createDecoders(this.#encodings, firstByte);
    const [first, ...others] = decoders;
    const last = decoders.at(-1);
    if (first === undefined || last === undefined) return undefined;
    last.on('data', (chunk: Buffer) => {
      this.#collector.add(chunk);
      if (this.#collector.ended) first.destroy();
    });
    last.on('end', () => this.#collector.finish());
    if (others.length === 0) first.on('error', (error) => this.#end.failed(error));
    else pipeline([first, ...others], (error) => error && this.#end.failed(error));
    return [first, ...others];
  }
}

class Collector {
  readonly #chunks: Buffer[] = [];
  #size = 0;
  ended = false;

  constructor(
    readonly limits: ReadLimits,
    readonly end: BodyEnd,
  ) {}

  add(chunk: Buffer): void {
    if (this.ended) return;
    const { keep, count } = this.limits;
    const room = keep - this.#size;
    if (room > 0) this.#chunks.push(chunk.length <= room ? chunk : chunk.subarray(0, room));
    this.#size += chunk.length;
    if (this.#size > count) this.finish();
  }

  finish(): void {
    if (this.ended) return;
    this.ended = true;
    const { keep, count } = this.limits;
    const [only] = this.#chunks;
    this.end.done({
      bytes: only !== undefined && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks),
      cut: this.#size > keep,
      size: Math.min(this.#size, count),
      uncounted: this.#size > count,
    });
  }
}

/** Decodes by the charset of `content-type`, UTF-8 where it names none or one that is unknown. */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType ?? '')?.[1];
  return (charset === undefined ? UTF_8 : createTextDecoder(charset)).decode(bytes);
}

const UTF_8 = new TextDecoder();

function createTextDecoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return UTF_8;
  }
}
