import { formatSpan } from '../../report/time.js';
import { plural } from '../../text/plural.js';
import type { Answer } from '../check-result.js';
import type { OpenApiDocument } from './document.js';
import { explainNoneLetIn, explainNoneSucceeded } from './none-succeeded.js';
import type { OperationEnd } from './operation-end.js';

const MORE_ANSWERS = 9;
const SHOWN_OPERATIONS = 10;
const SHOWN_FAILURES = 3;
/** Of operations that failed alike. */
const SHOWN_LABELS = 3;

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
  const [first, ...others] = failed;
  if (first !== undefined) {
    // Where there was no answer, there is no more to see than its words.
    const more = others.filter(
      (one) => one.error === undefined || failed.find(({ error }) => error === one.error) === one,
    );
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

/** Operations with the same failures stand together: of a server that is down there is only one thing to say. */
function listFailures(failed: readonly Answer[], asked: number): string[] {
  const groups = groupAlike(failed);
  const shown = groups.slice(0, SHOWN_OPERATIONS);
  const [first, ...others] = shown.map(describeGroup);
  const rest = failed.length - shown.flat().length;
  return [
    `${failed.length} of ${plural(asked, 'operation')} failed: ${first}`,
    ...others,
    ...(rest > 0 ? [`and ${plural(rest, 'more operation')}`] : []),
  ];
}

/** In the order of the first of each. */
function groupAlike(answers: readonly Answer[]): (readonly Answer[])[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = JSON.stringify(answer.failures);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()];
}

function describeGroup(answers: readonly Answer[]): string {
  const labels = answers.map(({ label }) => label);
  const others = labels.length - SHOWN_LABELS;
  const names = `${labels.slice(0, SHOWN_LABELS).join(', ')}${others > 0 ? ` and ${plural(others, 'more operation')}` : ''}`;
  const failures = answers[0]?.failures ?? [];
  const rest = failures.length - SHOWN_FAILURES;
  return `${names}: ${failures.slice(0, SHOWN_FAILURES).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
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
