import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export interface Bytes {
  readonly bytes: Buffer;
  /** More followed than the limit let in. */
  readonly cut: boolean;
}

/** The first `limit` bytes; the rest is not read, and the stream is destroyed. */
export async function readBytes(stream: Readable, limit: number): Promise<Bytes> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, limit), cut: length > limit };
}

/** A `content-encoding` that nobody asked for, or more of them than make sense. */
export class ContentEncodingError extends Error {
  override readonly name = 'ContentEncodingError';
}

/** Undoes `content-encoding`, giving at most `limit` bytes. A body that was cut may end anywhere. */
export async function decompress(body: Bytes, encodings: string, limit: number): Promise<Bytes> {
  const names = encodings
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 2) throw new ContentEncodingError(`content-encoding "${encodings}" is not understood`);
  let current = body;
  for (const name of names.reverse()) current = await decompressOnce(current, name, limit);
  return current;
}

async function decompressOnce(body: Bytes, name: string, limit: number): Promise<Bytes> {
  if (body.bytes.length === 0) return body;
  const decoder = createDecoder(name, body);
  const source = Readable.from([body.bytes], { objectMode: false });
  // pipe() passes no errors on, and reading from memory has none.
  const decoded = await readBytes(source.pipe(decoder), limit);
  return { bytes: decoded.bytes, cut: body.cut || decoded.cut };
}

function createDecoder(name: string, { bytes, cut }: Bytes) {
  const options = cut ? { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH } : {};
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(options);
    case 'deflate':
      // Some servers send raw deflate without the zlib header that the name stands for.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? createInflate(options) : createInflateRaw(options);
    case 'br':
      return createBrotliDecompress(cut ? { finishFlush: constants.BROTLI_OPERATION_FLUSH } : {});
    default:
      throw new ContentEncodingError(`content-encoding "${name}" is not understood`);
  }
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
