import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';
import type { OpenApiDocument } from './document.js';
import { type Part, readMap } from './files.js';
import type { Operation } from './operation.js';

/** What a check sends along with every request. */
export interface Credentials {
  /** The check has credentials of its own, whatever they are. */
  readonly configured: boolean;
  /** Names in lower case. */
  readonly headers: readonly string[];
  /** Names of parameters whose value is given. */
  readonly parameters: readonly string[];
}

/** Names of the schemes of which one would be needed; undefined when the operation can be asked as it is. */
export function findMissingSecurity(
  { document, operation }: { readonly document: OpenApiDocument; readonly operation: Operation },
  credentials: Credentials,
): readonly string[] | undefined {
  const { security } = operation;
  const isMet = (needed: SchemaMap): boolean =>
    Object.keys(needed).every((name) => isSent(findScheme(document, name), credentials));
  if (security.length === 0 || security.some(isMet)) return undefined;
  return [...new Set(security.map((needed) => Object.keys(needed).join(' and ')))];
}

function findScheme(document: OpenApiDocument, name: string): SchemaMap {
  const schemes = findSchemes(document);
  return readMap(document.files, { value: schemes.value[name], file: schemes.file }).value;
}

function findSchemes({ root, files }: OpenApiDocument): Part<SchemaMap> {
  const { value, file } = readMap(files, { value: root.value.components, file: root.file });
  return { value: isSchemaMap(value.securitySchemes) ? value.securitySchemes : {}, file };
}

/** For people: `key (apiKey in the header x-key)`. Those that the operations ask for; all of the document where they ask for none. */
export function describeSchemes(document: OpenApiDocument, operations: readonly Operation[]): string[] {
  const asked = operations.flatMap(({ security }) => security.flatMap((needed) => Object.keys(needed)));
  const names = asked.length > 0 ? asked : Object.keys(findSchemes(document).value);
  return [...new Set(names)].map((name) => describeScheme(name, findScheme(document, name)));
}

function describeScheme(name: string, { type, scheme, in: place, name: field }: SchemaMap): string {
  if (type === 'apiKey') return `${name} (apiKey in the ${place} ${field})`;
  const kind = [type, scheme].filter((word) => typeof word === 'string').join(' ');
  return kind === '' ? name : `${name} (${kind})`;
}

function isSent(scheme: SchemaMap, { configured, headers, parameters }: Credentials): boolean {
  // A gateway before the API may want something else than the document says: what is configured counts.
  if (configured || headers.includes('authorization')) return true;
  if (scheme.type !== 'apiKey') return false;
  const name = String(scheme.name);
  // Every request carries it.
  if (scheme.in === 'header' && name.toLowerCase() === 'user-agent') return true;
  if (scheme.in === 'header') return headers.includes(name.toLowerCase());
  if (scheme.in === 'cookie' && headers.includes('cookie')) return true;
  return parameters.includes(name);
}

/** The query parameters that API keys are sent in, for those whose value is given. */
export function listKeyParameters(document: OpenApiDocument, operation: Operation): readonly string[] {
  const schemes = operation.security.flatMap((needed) => Object.keys(needed));
  return schemes.flatMap((each) => {
    const { type, in: place, name } = findScheme(document, each);
    return type === 'apiKey' && place === 'query' ? [String(name)] : [];
  });
}
