import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { STREAMS } from './start-child.js';

/** How often a file that grows is looked at, in ms. */
const LOOK_MS = 50;
const CHUNK_BYTES = 64 * 1024;

export type OnChunk = (chunk: Buffer, stream: 'stdout' | 'stderr') => void;

/** Gives out what a child prints; `end` gives out the rest, once the child has ended. */
export interface Output {
  end(): void;
}

/** Reads a child's pipes, or follows the files that it writes into. */
export function readOutput(child: ChildProcess, outputPath: string | undefined, onChunk: OnChunk): Output {
  if (outputPath !== undefined) return followFiles(outputPath, onChunk);
  for (const name of STREAMS) child[name]?.on('data', (chunk: Buffer) => onChunk(chunk, name));
  return { end: () => {} };
}

function followFiles(path: string, onChunk: OnChunk): Output {
  const files = STREAMS.map((name) => ({ name, file: openSync(`${path}.${name}`, 'r') }));
  const look = (): void => {
    for (const { name, file } of files) readOn(file, (chunk) => onChunk(chunk, name));
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    end: () => {
      clearInterval(timer);
      look();
      for (const { file } of files) closeSync(file);
    },
  };
}

/** Reads from where the last call stopped to the present end. */
function readOn(file: number, onChunk: (chunk: Buffer) => void): void {
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const size = readSync(file, chunk);
    if (size === 0) return;
    onChunk(chunk.subarray(0, size));
  }
}
