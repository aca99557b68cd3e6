import type { TestResult } from '../test-report.js';

/** A line of TAP without its indentation, and the lines of the YAML block below it without theirs. */
export interface TapRow {
  readonly indent: number;
  readonly line: string;
  readonly yaml: string[];
}

/** Rows of a stream; blank lines are left out. A block ends with `...`, or where the indentation does. */
export function listTapRows(text: string): readonly TapRow[] {
  const rows: TapRow[] = [];
  let yamlIndent: number | undefined;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const last = rows.at(-1);
    if (yamlIndent !== undefined && (line === '' || (indent >= yamlIndent && line !== '...'))) {
      last?.yaml.push(raw.slice(yamlIndent));
    } else if (yamlIndent !== undefined && line === '...') yamlIndent = undefined;
    else {
      const isYaml = line === '---' && last !== undefined && indent > last.indent;
      yamlIndent = isYaml ? indent : undefined;
      if (!isYaml && line !== '') rows.push({ indent, line: raw.trimStart(), yaml: [] });
    }
  }
  return rows;
}

export type TapLine =
  | TapPoint
  /** `skipped`: why there is nothing to run, where the tool says so; may be empty. */
  | { readonly kind: 'plan'; readonly count: number; readonly skipped: string | undefined }
  | { readonly kind: 'bail'; readonly reason: string }
  | { readonly kind: 'note' };

export interface TapPoint {
  readonly kind: 'point';
  readonly name: string;
  readonly number: number | undefined;
  readonly result: TestResult;
  /** Why it was skipped, or is still to be done. */
  readonly reason: string | undefined;
  readonly ms: number | undefined;
}

const POINT = /^(?<not>not )?ok\b(?: +(?<number>\d{1,9})\b)?(?: +-(?= |$))? *(?<rest>.*)$/;
const PLAN = /^1\.\.(?<count>\d{1,9})\b(?:\s*#\s*skip\S*:?(?<skipped>.*))?/i;
const BAIL = /^Bail out!(?<reason>.*)$/;
/** The first `#` that no backslash stands before. */
const DIRECTIVE =
  /^(?<text>(?:[^\\#]|\\.)*?)(?:\s*#\s*(?<word>skip\S*|todo)\b:?\s*(?<reason>.*)|\s+#\s*time=(?<ms>[\d.]+)ms\s*)?$/i;

/** One line of TAP without its indentation; undefined for what is none. */
export function parseTapLine(line: string): TapLine | undefined {
  const point = POINT.exec(line)?.groups;
  if (point !== undefined) return readPoint(point);
  const plan = PLAN.exec(line)?.groups;
  if (plan !== undefined) return { kind: 'plan', count: Number(plan.count), skipped: plan.skipped?.trim() };
  const bail = BAIL.exec(line)?.groups;
  if (bail !== undefined) return { kind: 'bail', reason: bail.reason?.trim() ?? '' };
  return /^#(?! (?:Subtest\b|time=))/.test(line) ? { kind: 'note' } : undefined;
}

function readPoint({ not, number, rest = '' }: Record<string, string | undefined>): TapPoint {
  const { text = rest, word, reason, ms } = DIRECTIVE.exec(rest.trim())?.groups ?? {};
  const failed: TestResult = not === undefined ? 'passed' : 'failed';
  return {
    kind: 'point',
    name: text.trim().replace(/\\([\\#])/g, '$1'),
    number: number === undefined ? undefined : Number(number),
    result: word === undefined ? failed : 'skipped',
    reason: reason?.trim() || undefined,
    ms: ms === undefined ? undefined : Number(ms),
  };
}
