import { computeBaseUrl } from './base-url.js';
import type { OpenApiDocument } from './document.js';
import type { Operation, ParameterPlace } from './operation.js';
import { type GivenValues, pickParameters, type SentParameter } from './pick-value.js';
import { listMediaTypes } from './responses.js';
import { findMissingSecurity, listKeyParameters } from './security.js';

export interface PlanOptions {
  readonly document: OpenApiDocument;
  readonly operation: Operation;
  readonly base: string | undefined;
  /** Sent with every request, those with credentials included. */
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: GivenValues;
  /** `auth` is given. */
  readonly authenticated: boolean;
}

export interface PlannedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Names of parameters whose value is made up. */
  readonly madeUp: readonly string[];
}

export type Planned =
  | { readonly request: PlannedRequest }
  /** Why the operation can't be asked. */
  | { readonly lacks: 'security' | 'value'; readonly names: readonly string[] };

/** The request for an operation. Throws MayflyError (`input`) where the document gives no host. */
export function planRequest(options: PlanOptions): Planned {
  const { document, operation, base, headers, parameters, authenticated } = options;
  const missing = findMissingSecurity(options, {
    configured: authenticated,
    headers: Object.keys(headers).map((name) => name.toLowerCase()),
    parameters: Object.keys(parameters),
  });
  if (missing !== undefined) return { lacks: 'security', names: missing };
  const { sent, missing: unknown } = pickParameters({ document, operation, given: parameters });
  if (unknown.length > 0) return { lacks: 'value', names: unknown };
  const path = fillPath(operation.path, sent);
  if ('unfilled' in path) return { lacks: 'value', names: path.unfilled };
  const query = [...textsIn('query', sent), ...keys(options)].filter((text) => text !== '').join('&');
  return {
    request: {
      url: `${computeBaseUrl(base, operation.server)}${path.text}${query === '' ? '' : `?${query}`}`,
      method: operation.method,
      headers: computeHeaders(options, sent),
      madeUp: sent.filter(({ isMadeUp }) => isMadeUp).map(({ parameter }) => parameter.name),
    },
  };
}

const textsIn = (place: ParameterPlace, sent: readonly SentParameter[]): string[] =>
  sent.filter(({ parameter }) => parameter.in === place).map(({ text }) => text);

/** API keys in the query, which no parameter of the operation names. */
function keys({ document, operation, parameters }: PlanOptions): string[] {
  const declared = operation.parameters.map(({ name }) => name);
  return listKeyParameters(document, operation)
    .filter((name) => Object.hasOwn(parameters, name) && !declared.includes(name))
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(String(parameters[name]))}`);
}

function fillPath(path: string, sent: readonly SentParameter[]) {
  const values = new Map(
    sent
      .filter(({ parameter }) => parameter.in === 'path')
      .map(({ parameter, text }) => [parameter.name, text]),
  );
  const unfilled = [...path.matchAll(/\{([^{}]+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !values.has(name));
  if (unfilled.length > 0) return { unfilled };
  return { text: path.replace(/\{([^{}]+)\}/g, (_, name: string) => values.get(name) ?? '') };
}

/** The document must not say them as parameters: https://spec.openapis.org/oas/v3.0.3#fixed-fields-9 */
const NO_PARAMETERS = ['accept', 'authorization', 'content-type'];

function computeHeaders({ document, operation, headers }: PlanOptions, sent: readonly SentParameter[]) {
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const documented = sent
    .filter(({ parameter }) => parameter.in === 'header')
    .map(({ parameter, text }) => [parameter.name.toLowerCase(), text])
    .filter(([name = '']) => !NO_PARAMETERS.includes(name));
  // An exploded one is written as in a query.
  const pairs = textsIn('cookie', sent).map((text) => text.replaceAll('&', '; '));
  const cookies = [...(own.cookie === undefined ? [] : [own.cookie]), ...pairs];
  return {
    accept: computeAccept(listMediaTypes(document, operation)),
    ...Object.fromEntries(documented),
    ...own,
    ...(cookies.length === 0 ? {} : { cookie: cookies.join('; ') }),
  };
}

/** JSON first, since it can be judged. */
function computeAccept(types: readonly string[]): string {
  const isJson = (type: string): boolean => /[/+]json\b/.test(type);
  const sorted = [...types.filter(isJson), ...types.filter((type) => !isJson(type))];
  return [...sorted, sorted.length === 0 ? '*/*' : '*/*;q=0.1'].join(', ');
}
