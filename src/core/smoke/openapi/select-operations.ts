import { MayflyError } from '../../errors.js';
import { isSchemaMap } from '../../schema/rewrite-schema.js';
import { suggestHint } from '../../text/suggest.js';
import type { OpenApiCheck } from './check.js';
import type { OpenApiDocument } from './document.js';
import type { Operation } from './operation.js';
import { listKeyParameters } from './security.js';

type Selection = Pick<OpenApiCheck, 'document' | 'skip' | 'only' | 'parameters'>;

interface Naming {
  /** Key of the configuration. */
  readonly key: string;
  readonly names: readonly string[];
  readonly known: readonly string[];
  /** What the names are of: completes "is no". */
  readonly meant: string;
}

/** The operations that the check is for. Throws MayflyError (`input`) for names that the document does not have, all at once. */
export function selectOperations(
  document: OpenApiDocument,
  operations: readonly Operation[],
  check: Selection,
): Operation[] {
  const { skip, only } = check;
  refuseUnknown([
    {
      key: 'skip',
      names: skip,
      known: operations.flatMap(namesOf),
      meant: `safe operation of ${check.document}`,
    },
    {
      key: 'only',
      names: only,
      known: operations.flatMap(tagsOf),
      meant: `tag of a safe operation of ${check.document}`,
    },
    ...listParameterNamings(document, operations, check),
  ]);
  return operations.filter(
    (operation) =>
      !namesOf(operation).some((name) => skip.includes(name)) &&
      (only.length === 0 || tagsOf(operation).some((tag) => only.includes(tag))),
  );
}

const namesOf = ({ id, label }: Operation): string[] => (id === undefined ? [label] : [id, label]);
const tagsOf = ({ tags }: Operation): string[] => tags.map(String);

/** A map below the name of an operation holds values for that one alone; any other name is that of a parameter. */
function listParameterNamings(
  document: OpenApiDocument,
  operations: readonly Operation[],
  check: Selection,
): Naming[] {
  const scopes = operations.flatMap((operation) =>
    namesOf(operation).flatMap((name) => {
      const values = check.parameters[name];
      return isSchemaMap(values) ? [{ name, operation, values }] : [];
    }),
  );
  const inScopes = scopes.map(({ name, operation, values }) => ({
    key: `parameters.${name}`,
    names: Object.keys(values),
    known: operation.parameters.map((parameter) => parameter.name),
    meant: `parameter of ${operation.label}`,
  }));
  const known = operations.flatMap((operation) => [
    ...operation.parameters.map(({ name }) => name),
    ...listKeyParameters(document, operation),
    ...namesOf(operation),
  ]);
  const meant = `parameter or name of a safe operation of ${check.document}`;
  return [{ key: 'parameters', names: Object.keys(check.parameters), known, meant }, ...inScopes];
}

function refuseUnknown(namings: readonly Naming[]): void {
  const problems = namings.flatMap(({ key, names, known, meant }) =>
    names.filter((name) => !known.includes(name)).map((name) => explain({ key, name, known, meant })),
  );
  if (problems.length > 0) throw new MayflyError(problems.join('; '), { kind: 'input' });
}

interface Unknown extends Omit<Naming, 'names'> {
  readonly name: string;
}

function explain({ key, name, known, meant }: Unknown): string {
  const hint = suggestHint(name, known);
  return `\`${key}\` names ${name}, which is no ${meant}${hint === undefined ? '' : `; ${hint}`}`;
}
