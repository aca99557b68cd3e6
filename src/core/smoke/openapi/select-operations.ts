import { MayflyError } from '../../errors.js';
import { suggestHint } from '../../text/suggest.js';
import type { OpenApiCheck } from './check.js';
import type { Operation } from './operation.js';

type Selection = Pick<OpenApiCheck, 'document' | 'skip' | 'only'>;

/** The operations that the check is for. Throws MayflyError (`input`) for a name that the document does not have. */
export function selectOperations(operations: readonly Operation[], check: Selection): Operation[] {
  const labels = operations.flatMap(({ id, label }) => (id === undefined ? [label] : [id, label]));
  const tags = operations.flatMap((operation) => operation.tags.map(String));
  refuseUnknown({ key: 'skip', names: check.skip, known: labels, document: check.document });
  refuseUnknown({ key: 'only', names: check.only, known: tags, document: check.document });
  return operations.filter(
    ({ id, label, tags: own }) =>
      !check.skip.includes(label) &&
      (id === undefined || !check.skip.includes(id)) &&
      (check.only.length === 0 || own.some((tag) => check.only.includes(String(tag)))),
  );
}

interface Naming {
  readonly key: keyof Selection;
  readonly names: readonly string[];
  readonly known: readonly string[];
  readonly document: string;
}

const MEANT = { skip: 'safe operation', only: 'tag of a safe operation' };

function refuseUnknown({ key, names, known, document }: Naming & { readonly key: keyof typeof MEANT }): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const hint = suggestHint(unknown, known);
  throw new MayflyError(`\`${key}\` names ${unknown}, which is no ${MEANT[key]} of ${document}`, {
    kind: 'input',
    ...(hint === undefined ? {} : { hint }),
  });
}
