import type { Diagnostic } from '../terraform/diagnostic.js';
import type { Plan } from '../terraform/plan.js';
import { type Adoption, computeAdoptions, describeAdoption } from './adoption.js';
import { type Candidate, computeLabel } from './candidate.js';
import { readImportErrors } from './import-errors.js';
import { judgeImport, type Owner } from './judge-import.js';
import type { Left } from './left.js';
import { type Adopted, addressOf } from './recovery-root.js';

/** What is still to be adopted, and what came of the rest. */
export interface Sorted<T = Candidate> {
  readonly open: readonly T[];
  readonly gone: readonly string[];
  readonly left: readonly Left[];
}

export const NO_WAY = 'Mayfly knows no way to adopt its type';

/** What may be lost: by the ARNs that AWS lists, and by ids that may or may not be of something. */
export interface Suspects {
  readonly arns: readonly string[];
  readonly named: readonly Adoption[];
}

/** Sorts suspects by whether there is a way to adopt what they name. */
export function findWays({ arns, named }: Suspects): Sorted {
  const listed = arns.map((name) => ({ name, ways: computeAdoptions(name) }));
  const known = new Set(listed.flatMap(({ ways }) => ways.map(describeAdoption)));
  const byName = named
    .filter((adoption) => !known.has(describeAdoption(adoption)))
    .map((adoption) => ({
      name: describeAdoption(adoption),
      label: computeLabel(describeAdoption(adoption)),
      ways: [adoption] as const,
      unproven: true as const,
      ...(adoption.orphaned === true ? { orphaned: true as const } : {}),
    }));
  return {
    open: [
      ...listed.flatMap(({ name, ways: [first, ...others] }) =>
        first === undefined ? [] : [{ name, label: computeLabel(name), ways: [first, ...others] as const }],
      ),
      ...byName,
    ],
    gone: [],
    left: listed.filter(({ ways }) => ways.length === 0).map(({ name }) => ({ name, why: NO_WAY })),
  };
}

/** A name that nothing makes likely: what can't be read of it is worth no failure. */
export const isGuess = ({ unproven, orphaned }: Candidate): boolean => unproven === true && orphaned !== true;

/** Sorts candidates by what a failed plan says of them. All stay open where it says nothing of any. */
export function sortByErrors(candidates: readonly Candidate[], diagnostics: readonly Diagnostic[]): Sorted {
  const errors = readImportErrors(diagnostics);
  const open: Candidate[] = [];
  const gone: string[] = [];
  const left: Left[] = [];
  for (const candidate of candidates) {
    const { name, ways, refusal } = candidate;
    const [way, ...others] = ways;
    const error = errors.get(addressOf({ row: way.row, label: candidate.label }));
    const why = error === undefined || error.gone ? refusal : error.reason;
    const [next, ...later] = others;
    if (error === undefined) open.push(candidate);
    else if (next !== undefined)
      open.push({ ...candidate, ways: [next, ...later], ...(why === undefined ? {} : { refusal: why }) });
    else if (why === undefined || isGuess(candidate)) gone.push(name);
    else left.push({ name, why });
  }
  return { open, gone, left };
}

export interface Read extends Candidate {
  /** Arguments that it was read with. */
  readonly known: readonly string[];
}

/** Sorts candidates by what a plan that imports them has read. */
export function sortByPlan(
  candidates: readonly Candidate[],
  { plan, owner }: { readonly plan: Plan; readonly owner: Owner },
): Sorted<Read> {
  const byAddress = new Map(plan.resources.map((resource) => [resource.address, resource]));
  const open: Read[] = [];
  const gone: string[] = [];
  const left: Left[] = [];
  for (const candidate of candidates) {
    const [{ row }] = candidate.ways;
    const resource = byAddress.get(addressOf({ row, label: candidate.label }));
    const { name, unproven = false, orphaned = false } = candidate;
    const verdict = judgeImport({ row, resource, owner, unproven, orphaned });
    if (verdict.kind === 'ours') open.push({ ...candidate, known: verdict.known });
    else if (verdict.kind === 'foreign' || isGuess(candidate)) gone.push(name);
    else left.push({ name, why: verdict.reason });
  }
  return { open, gone, left };
}

/** How a root adopts a candidate. */
export const toAdopted = (
  { label, ways: [way] }: Candidate,
  rest: Pick<Adopted, 'relax' | 'known'>,
): Adopted => ({ ...way, label, ...rest });
