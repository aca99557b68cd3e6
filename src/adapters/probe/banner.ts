import type { Socket } from 'node:net';
import { type Banner, LONGEST_BANNER } from '../../core/smoke/tcp/sight.js';
import { readCode, startWatch } from './wait.js';

export interface BannerRequest {
  readonly send?: string;
  isEnough(text: string): boolean;
}

interface Reading {
  soFar(end: Banner['end']): Banner;
}

/** Reads what a connected peer sends until it is enough, too much or over; never more than `LONGEST_BANNER` is kept. */
export function readBanner(
  socket: Socket,
  { send, isEnough }: BannerRequest,
  done: (banner: Banner) => void,
): Reading {
  const bytes = Buffer.alloc(LONGEST_BANNER);
  let length = 0;
  let firstByteMs: number | undefined;
  const measure = startWatch();
  const soFar = (end: Banner['end']): Banner => ({
    text: bytes.toString('utf8', 0, length),
    end,
    ...(firstByteMs === undefined ? {} : { firstByteMs }),
  });
  socket.on('data', (chunk: Buffer) => {
    firstByteMs ??= measure();
    length += chunk.copy(bytes, length);
    const banner = soFar('enough');
    if (isEnough(banner.text)) done(banner);
    else if (length === bytes.length) done({ ...banner, end: 'full' });
  });
  socket.on('end', () => done(soFar('closed')));
  socket.on('error', (error) => done(soFar(readCode(error))));
  if (send !== undefined) socket.write(send);
  return { soFar };
}
