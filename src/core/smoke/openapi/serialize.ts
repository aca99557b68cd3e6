import { isSchemaMap } from '../../schema/rewrite-schema.js';
import type { ParameterPlace } from './operation.js';

export interface Serialization {
  readonly name: string;
  readonly place: ParameterPlace;
  /** https://spec.openapis.org/oas/v3.1.1#style-values */
  readonly style: string;
  readonly explode: boolean;
  /** Characters such as `/`, `:` and `,` stay as they are, in a query. */
  readonly allowReserved: boolean;
}

export const DEFAULT_STYLES: Readonly<Record<ParameterPlace, string>> = {
  path: 'simple',
  header: 'simple',
  query: 'form',
  cookie: 'form',
};

type Encode = (value: unknown) => string;

/** What takes the place of `{name}` in a path, a piece of the query (`a=1&b=2`), or the value of a header. */
export function serialize(value: unknown, how: Serialization): string {
  const encode = encoderOf(how);
  const render = STYLES[how.style] ?? STYLES[DEFAULT_STYLES[how.place]];
  return render === undefined ? encode(value) : render(value, { ...how, encode });
}

/** Those that end neither a value nor the query. */
const RESERVED = /%(3A|2F|3F|5B|5D|40|24|2C|3B)/g;

function encoderOf({ place, allowReserved }: Serialization): Encode {
  if (place === 'header') return toText;
  if (place === 'query' && allowReserved) {
    return (value) => encodeURIComponent(toText(value)).replace(RESERVED, (code) => decodeURIComponent(code));
  }
  return (value) => encodeURIComponent(toText(value));
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

interface Rendering extends Serialization {
  readonly encode: Encode;
}

type Style = (value: unknown, rendering: Rendering) => string;

/** The parts of a value: itself, its items, or its properties as `[name, value]`. */
const listPairs = (value: unknown, encode: Encode): (readonly [string, string])[] =>
  isSchemaMap(value) ? Object.entries(value).map(([name, each]) => [encode(name), encode(each)]) : [];

/** Everything in one text: `1`, `1,2`, `a,1,b,2`. */
function joinAll(value: unknown, { encode }: Rendering, separator = ','): string {
  if (Array.isArray(value)) return value.map(encode).join(separator);
  return isSchemaMap(value) ? listPairs(value, encode).flat().join(separator) : encode(value);
}

/** Each part on its own: `name=1&name=2`, `a=1&b=2`. */
function spread(value: unknown, { name, encode }: Rendering): string[] {
  if (Array.isArray(value)) return value.map((item) => `${encode(name)}=${encode(item)}`);
  if (isSchemaMap(value)) return listPairs(value, encode).map((pair) => pair.join('='));
  return [`${encode(name)}=${encode(value)}`];
}

const delimited =
  (separator: string): Style =>
  (value, rendering) =>
    rendering.explode
      ? spread(value, rendering).join('&')
      : `${rendering.encode(rendering.name)}=${joinAll(value, rendering, separator)}`;

const exploded = (value: unknown, rendering: Rendering, separator: string): string =>
  isSchemaMap(value) ? spread(value, rendering).join(separator) : joinAll(value, rendering, separator);

const STYLES: Readonly<Record<string, Style>> = {
  simple: (value, rendering) =>
    rendering.explode ? exploded(value, rendering, ',') : joinAll(value, rendering),
  label: (value, rendering) =>
    `.${rendering.explode ? exploded(value, rendering, '.') : joinAll(value, rendering)}`,
  matrix: (value, rendering) =>
    rendering.explode
      ? spread(value, rendering)
          .map((piece) => `;${piece}`)
          .join('')
      : `;${rendering.encode(rendering.name)}=${joinAll(value, rendering)}`,
  form: delimited(','),
  spaceDelimited: delimited('%20'),
  pipeDelimited: delimited('%7C'),
  deepObject: (value, rendering) =>
    isSchemaMap(value)
      ? Object.entries(value)
          .map(([key, each]) => `${rendering.encode(`${rendering.name}[${key}]`)}=${rendering.encode(each)}`)
          .join('&')
      : spread(value, rendering).join('&'),
};
