import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

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

/**
 * What undoes a `content-encoding`, in the order of the work; nothing where there is nothing to undo. `firstByte` is that
 * of the body. Throws ContentEncodingError.
 */
export function createDecoders(encodings: string, firstByte: number): Transform[] {
  const names = encodings
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  const creators = names.reverse().map((name) => DECODERS[name]);
  if (creators.length > 2 || creators.includes(undefined)) {
    throw new ContentEncodingError(`content-encoding "${encodings}" is not understood`);
  }
  return creators.flatMap((create) => (create === undefined ? [] : [create(firstByte)]));
}
