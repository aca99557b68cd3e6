import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { RawPlace, RawTest } from '../test-report.js';
import { findPlaces } from './find-places.js';

interface TapTexts {
  readonly name: string;
  /** The block below a test point, without its indentation. */
  readonly yaml: string;
  /** The comments below it. */
  readonly notes: string;
}

const text = z.string().optional().catch(undefined);
const count = z.number().int().positive().optional().catch(undefined);

/** What node, node-tap, tape, AVA and bats write. The specification leaves it open. */
const diagnosticsSchema = z.object({
  error: text,
  message: text,
  stack: text,
  location: text,
  /** Of node-tap, in unified format. */
  diff: text,
  at: z
    .union([
      z.string(),
      z.object({
        fileName: text,
        file: text,
        lineNumber: count,
        line: count,
        columnNumber: count,
        column: count,
      }),
    ])
    .optional()
    .catch(undefined),
});

type Diagnostics = z.infer<typeof diagnosticsSchema>;

/** Longer blocks hold output; they are kept as text, but not read. */
const LONGEST_YAML = 100_000;

/** Of each test, also of those that passed, whose blocks are not read otherwise. */
export function readDuration(yaml: string): number | undefined {
  const [, ms] = /^duration_ms: (\d+(?:\.\d+)?)$/m.exec(yaml) ?? [];
  return ms === undefined ? undefined : Number(ms);
}

/** Why a test failed, and where. */
export function readDiagnostics({
  name,
  yaml,
  notes,
}: TapTexts): Pick<RawTest, 'message' | 'detail' | 'places'> {
  const diagnostics = parseDiagnostics(yaml);
  const at = diagnostics.at;
  const traces = [
    diagnostics.stack ?? '',
    typeof at === 'string' ? at : '',
    diagnostics.message ?? '',
    notes,
  ];
  return {
    message: diagnostics.error ?? diagnostics.message ?? (describeDiff(diagnostics.diff) || dropMarks(notes)),
    detail: [diagnostics.error ?? diagnostics.message ?? '', diagnostics.stack ?? yaml, notes].join('\n'),
    places: [
      ...findPlaces(traces),
      ...(typeof at === 'object' ? readAt(at) : []),
      ...findPlaces([diagnostics.location ?? '', yaml]),
      ...(/^\S+\.[A-Za-z]{1,10}$/.test(name) ? [{ kind: 'path', file: name } as const] : []),
    ],
  };
}

function parseDiagnostics(yaml: string): Diagnostics {
  if (yaml.trim() === '' || yaml.length > LONGEST_YAML) return {};
  try {
    // No alias is in what test tools write; without them nothing can grow.
    const value: unknown = parseDocument(yaml, { logLevel: 'silent' }).toJS({ maxAliasCount: 0 });
    const parsed = diagnosticsSchema.safeParse(value);
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

function readAt(at: Exclude<NonNullable<Diagnostics['at']>, string>): readonly RawPlace[] {
  const file = at.fileName ?? at.file;
  const line = at.lineNumber ?? at.line;
  const column = at.columnNumber ?? at.column;
  if (file === undefined || line === undefined) return [];
  return [{ kind: 'path', file, line, ...(column === undefined ? {} : { column }) }];
}

/** The lines that differ: `-10 +7`. */
function describeDiff(diff = ''): string {
  return diff
    .split('\n')
    .filter((line) => /^[-+](?!--|\+\+)/.test(line))
    .join(' ');
}

const dropMarks = (notes: string): string => notes.replace(/^\s*#\s?/gm, '');
