import type { ConfigProblem } from '../core/config/config.js';
import { MayflyError } from '../core/errors.js';
import type { SmokeCheck } from '../core/smoke/check.js';
import type { SchemaSource } from '../core/smoke/http/check.js';
import type { CheckPorts } from '../ports.js';
import { loadDocument } from './checks/load-document.js';
import { loadSchema } from './checks/load-schema.js';

type FilePorts = Pick<CheckPorts, 'schemas' | 'readFile'>;

/** Something that a check reads before it can ask anything. */
interface Need {
  readonly check: SmokeCheck;
  /** Dotted path of the key that names it. */
  readonly path: string;
  load(ports: FilePorts): Promise<unknown>;
}

/** Schemas and documents that checks can't work with, whatever the environment answers: missing, broken, or none at all. */
export async function findFileProblems(
  checks: readonly SmokeCheck[],
  ports: FilePorts,
): Promise<ConfigProblem[]> {
  const needs = checks.flatMap((check, index) => listNeeds(check, `checks.smoke[${index}]`));
  const problems = await Promise.all(needs.map((need) => findProblem(need, ports)));
  return problems.flat();
}

function listNeeds(check: SmokeCheck, path: string): Need[] {
  const ofSchema = (schema: SchemaSource | undefined, at: string): Need[] =>
    schema === undefined
      ? []
      : [{ check, path: `${at}.expect.schema`, load: (ports) => loadSchema(schema, ports) }];
  switch (check.kind) {
    case 'http':
      return ofSchema(check.expect.schema, path);
    case 'scenario':
      return check.steps.flatMap(({ expect }, step) => ofSchema(expect.schema, `${path}.scenario[${step}]`));
    case 'openapi':
      return [
        {
          check,
          path: `${path}.openapi`,
          load: ({ readFile }) => loadDocument(check.document, readFile),
        },
      ];
    default:
      return [];
  }
}

async function findProblem({ check, path, load }: Need, ports: FilePorts): Promise<ConfigProblem[]> {
  try {
    await load(ports);
    return [];
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const { place } = check;
    return [
      {
        file: place?.file ?? '',
        ...(place === undefined ? {} : { line: place.line, column: place.column }),
        path,
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
      },
    ];
  }
}
