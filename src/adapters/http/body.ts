import { pipeline, Readable, type Transform } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export interface Bytes {
  readonly bytes: Buffer;
  /** More followed than the limit let in. */
  readonly cut: boolean;
}

/** The first `limit` bytes; the rest is not read, and the stream is destroyed. */
export async function readBytes(stream: Readable, limit: number): Promise<Bytes> {
  const { bytes, cut } = await readCounted(stream, { keep: limit, count: limit });
  return { bytes, cut };
}

/** Limits in bytes, after decompression; `count` is not below `keep`. */
export interface ReadLimits {
  readonly keep: number;
  readonly count: number;
}

export interface Counted extends Bytes {
  /** Bytes seen, at most `count`. */
  readonly size: number;
  /** More followed than was counted. */
  readonly uncounted: boolean;
}

/** Reads a body, undoing its `content-encoding` on the way, so that no more of it is in memory than is kept. */
export async function readBody(stream: Readable, encodings: string, limits: ReadLimits): Promise<Counted> {
  const names = encodings
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length === 0) return readCounted(stream, limits);
  const decoders = names.length > 2 ? [] : names.reverse().map((name) => DECODERS[name]);
  if (decoders.length === 0 || decoders.includes(undefined)) {
    stream.destroy();
    throw new ContentEncodingError(`content-encoding "${encodings}" is not understood`);
  }
  const decoded = await decode(stream, decoders as readonly CreateDecoder[]);
  return decoded === undefined
    ? { bytes: Buffer.alloc(0), cut: false, size: 0, uncounted: false }
    : readCounted(decoded, limits);
}

async function readCounted(stream: Readable, { keep, count }: ReadLimits): Promise<Counted> {
  const chunks: Buffer[] = [];
  let size = 0;
  let kept = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (kept < keep) {
      chunks.push(kept + chunk.length <= keep ? chunk : chunk.subarray(0, keep - kept));
      kept += chunk.length;
    }
    if (size > count) break;
  }
  return {
    bytes: Buffer.concat(chunks),
    cut: size > keep,
    size: Math.min(size, count),
    uncounted: size > count,
  };
}

/** A `content-encoding` that nobody asked for, or more of them than make sense. */
export class ContentEncodingError extends Error {
  override readonly name = 'ContentEncodingError';
}

type CreateDecoder = (firstByte: number) => Transform;

const DECODERS: Readonly<Record<string, CreateDecoder>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  // Some servers send raw deflate without the zlib header that the name stands for.
  deflate: (firstByte) => ((firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
};

/** Undefined for an empty body, which no decoder takes. */
async function decode(stream: Readable, decoders: readonly CreateDecoder[]): Promise<Readable | undefined> {
  const [create, ...others] = decoders;
  const first = await peek(stream);
  if (first === undefined || create === undefined) return undefined;
  const decoded = create(first.byte);
  // Errors reach the reader of the last stream, which pipeline() destroys with them.
  pipeline(first.whole, decoded, () => undefined);
  return others.length === 0 ? decoded : decode(decoded, others);
}

/** The first byte, and the stream as it was before it was looked at. */
async function peek(
  stream: Readable,
): Promise<{ readonly byte: number; readonly whole: Readable } | undefined> {
  const chunks = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let first = await chunks.next();
  while (!first.done && first.value.length === 0) first = await chunks.next();
  if (first.done) return undefined;
  const start = first.value;
  async function* join() {
    try {
      yield start;
      yield* { [Symbol.asyncIterator]: () => chunks };
    } finally {
      // Where the reader stops early, the connection must not be kept waiting.
      stream.destroy();
    }
  }
  return { byte: start[0] ?? 0, whole: Readable.from(join(), { objectMode: false }) };
}

/** Decodes by the charset of `content-type`, UTF-8 where it names none or one that is unknown. */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  return createTextDecoder(charset).decode(bytes);
}

function createTextDecoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
