/** One line of a JavaScript stack trace. */
export interface StackFrame {
  /** Absolute path. */
  readonly file: string;
  /** 1-based, both. */
  readonly line: number;
  readonly column: number;
}

const FRAME = /^\s*at (?:.*? \()?(?:async )?((?:file:\/\/|\/|[A-Za-z]:[\\/])[^<>]*?):(\d+):(\d+)\)?$/;

/**
 * Reads `at new Site (/app/site.ts:11:5)` and its kin, with paths or `file:` URLs; undefined for frames that name no
 * file. https://v8.dev/docs/stack-trace-api#appendix%3A-stack-trace-format
 */
export function parseStackFrame(text: string): StackFrame | undefined {
  const [, place, line, column] = FRAME.exec(text) ?? [];
  const file = place?.startsWith('file:') ? parseFileUrl(place) : place;
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}

function parseFileUrl(text: string): string | undefined {
  try {
    // Loaders add queries to make an address theirs.
    return decodeURIComponent(new URL(text).pathname).replace(/^\/(?=[A-Za-z]:)/, '');
  } catch {
    return undefined;
  }
}
