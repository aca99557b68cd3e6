import { formatSpan } from '../../report/time.js';
import { plural } from '../../text/plural.js';
import type { Answer } from '../check-result.js';
import type { OpenApiDocument } from './document.js';
import { explainNoneLetIn, explainNoneSucceeded } from './none-succeeded.js';
import type { OperationEnd } from './operation-end.js';

const MORE_ANSWERS = 9;
const SHOWN_OPERATIONS = 10;
const SHOWN_FAILURES = 3;

export interface Outcome {
  readonly document: OpenApiDocument;
  readonly ends: readonly OperationEnd[];
  readonly ms: number;
}

/** One answer for all operations: the first that failed, with the failures of all. */
export function combineAnswers({ document, ends, ms }: Outcome): Answer {
  const asked = ends.flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
  const failed = asked.filter(({ failures }) => failures.length > 0);
  const seen = describeAll(ends, ms);
  const [first, ...more] = failed;
  if (first !== undefined) {
    return {
      ...first,
      ms,
      seen,
      failures: [
        ...listFailures(failed, asked.length),
        ...explainNoneLetIn(document, ends),
        ...explainLate(ends),
      ],
      ...(more.length === 0 ? {} : { more: more.slice(0, MORE_ANSWERS) }),
    };
  }
  const failures = [
    ...explainNoneCalled(asked, seen),
    ...explainNoneSucceeded(document, ends),
    ...explainLate(ends),
  ];
  return { ms, headers: {}, body: '', failures, seen };
}

function explainNoneCalled(asked: readonly Answer[], seen: string): string[] {
  return asked.length === 0 ? [`no operation could be called: ${seen}`] : [];
}

/** What was not asked can't have passed. */
function explainLate(ends: readonly OperationEnd[]): string[] {
  const late = ends.filter((end) => end.late === true);
  const [first] = late;
  if (first === undefined) return [];
  const all = late.length + ends.filter(({ answer }) => answer !== undefined).length;
  const what = `${late.length} of ${plural(all, 'operation')}, such as ${first.operation.label}`;
  return [`no time was left to ask ${what}; make \`within\` longer`];
}

function listFailures(failed: readonly Answer[], asked: number): string[] {
  const lines = failed.slice(0, SHOWN_OPERATIONS).map(({ label, failures }) => {
    const rest = failures.length - SHOWN_FAILURES;
    return `${label}: ${failures.slice(0, SHOWN_FAILURES).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
  });
  const [first, ...others] = lines;
  const rest = failed.length - lines.length;
  return [
    `${failed.length} of ${plural(asked, 'operation')} failed: ${first}`,
    ...others,
    ...(rest > 0 ? [`and ${plural(rest, 'more operation')}`] : []),
  ];
}

/** `24 operations in 340 ms; not called: 2 (they need apiKey)`. */
function describeAll(ends: readonly OperationEnd[], ms: number): string {
  const asked = ends.filter(({ answer }) => answer !== undefined);
  const left = ends.filter(({ answer }) => answer === undefined);
  return [
    `${plural(asked.length, 'operation')} in ${formatSpan(ms)}`,
    ...countNotes(left).map((note) => `not called: ${note}`),
    ...countNotes(asked).map((note) => `not judged: ${note}`),
    ...countRefusals(asked),
  ].join('; ');
}

/** Documented answers of 4xx are sound; that they are not what one came for is said. */
function countRefusals(asked: readonly OperationEnd[]): string[] {
  const statuses = asked.flatMap(({ answer, note }) =>
    note === undefined && answer?.status !== undefined && answer.status >= 400 ? [answer.status] : [],
  );
  if (statuses.length === 0) return [];
  const each = [...new Set(statuses)].sort().join(', ');
  return [`answered with an error, as documented: ${statuses.length} (${each})`];
}

const SHOWN_NOTES = 3;

/** Each note with its number of operations, or the operation that it is about. */
function countNotes(ends: readonly OperationEnd[]): string[] {
  const byNote = new Map<string, OperationEnd[]>();
  for (const end of ends) {
    if (end.note !== undefined) byNote.set(end.note, [...(byNote.get(end.note) ?? []), end]);
  }
  const lines = [...byNote].map(([note, { length, 0: first }]) =>
    length === 1 ? `${first?.operation.label} (${note})` : `${length} (${note})`,
  );
  const rest = lines.length - SHOWN_NOTES;
  return rest > 0 ? [...lines.slice(0, SHOWN_NOTES), `and ${rest} more`] : lines;
}
