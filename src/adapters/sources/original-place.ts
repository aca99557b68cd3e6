import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { StackFrame } from '../../core/source/stack-frame.js';

const COMPILED = /\.[cm]?js$/;
const MAP_COMMENT = /^\/\/[#@] sourceMappingURL=(\S+)\s*$/gm;
const DATA_URL = /^data:[^,]*?(;base64)?,(.*)$/s;

/** https://tc39.es/ecma426/ */
const mapSchema = z.looseObject({
  version: z.literal(3),
  sourceRoot: z.string().nullish(),
  sources: z.array(z.string().nullable()),
  names: z.array(z.string()).default([]),
  mappings: z.string(),
});

interface OriginalSource {
  readonly map: SourceMap;
  /** Absolute folder or URL that the map's sources are relative to. */
  readonly base: string;
}

/** Finds what compiled code was made of, by its source maps (in the file or beside it), each read once. */
export function createOriginalPlaces(): (frame: StackFrame) => Promise<StackFrame | undefined> {
  const maps = new Map<string, Promise<OriginalSource | undefined>>();
  return async (frame) => {
    if (!COMPILED.test(frame.file)) return frame;
    let reading = maps.get(frame.file);
    if (reading === undefined) {
      reading = readSourceMap(frame.file).catch(() => undefined);
      maps.set(frame.file, reading);
    }
    const original = await reading;
    return original === undefined ? frame : mapFrame(frame, original);
  };
}

function mapFrame({ line, column }: StackFrame, { map, base }: OriginalSource): StackFrame | undefined {
  const entry = map.findEntry(line - 1, column - 1);
  if (!('originalSource' in entry) || typeof entry.originalSource !== 'string') return undefined;
  const file = resolveSource(base, entry.originalSource);
  if (file === undefined) return undefined;
  return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

/** Undefined for a file that names no map; such a file is its own source. */
async function readSourceMap(file: string): Promise<OriginalSource | undefined> {
  const comment = [...(await readFile(file, 'utf8')).matchAll(MAP_COMMENT)].at(-1)?.[1];
  if (comment === undefined) return undefined;
  const [, base64, data] = DATA_URL.exec(comment) ?? [];
  const place = data === undefined ? resolve(dirname(file), decodeURIComponent(comment)) : file;
  const payload = mapSchema.parse(
    JSON.parse(
      data === undefined
        ? await readFile(place, 'utf8')
        : base64 === undefined
          ? decodeURIComponent(data)
          : Buffer.from(data, 'base64').toString(),
    ),
  );
  const { sourceRoot, ...rest } = payload;
  const sources = payload.sources.map((source) => source ?? '');
  return {
    map: new SourceMap({ ...rest, file, sources, sourcesContent: [], sourceRoot: '' }),
    base: resolveSource(dirname(place), sourceRoot ?? '') ?? dirname(place),
  };
}

/** Undefined for what is on another machine. */
function resolveSource(base: string, source: string): string | undefined {
  if (!source.startsWith('file:')) return resolve(base, source);
  try {
    return fileURLToPath(source);
  } catch {
    return undefined;
  }
}
