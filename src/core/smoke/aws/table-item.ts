import { mapValues } from '../../map-values.js';
import { isDeepEqual } from '../deep-equal.js';

/** A value as DynamoDB has it: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html */
export type AttributeValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: Uint8Array }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: AttributeValue[] }
  | { readonly M: Record<string, AttributeValue> };

export type Item = Readonly<Record<string, AttributeValue>>;

/** A key attribute of a table; `hash`: the partition key. */
export interface KeyAttribute {
  readonly name: string;
  readonly type: string;
  readonly hash: boolean;
}

/** Tells our item from any other, so that nothing else is ever deleted. */
export const MARK = 'mayfly_check';

export interface ItemRequest {
  /** JSON values of the configuration. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly keys: readonly KeyAttribute[];
  /** A UUID. */
  readonly id: string;
}

/** The item to put: the values, keys that are not among them made from the id, and the mark. */
export function computeItem({ values, keys, id }: ItemRequest): Item {
  const made = keys.filter(({ name }) => values[name] === undefined);
  return {
    ...mapValues(values, toAttribute),
    ...Object.fromEntries(made.map(({ name, type }) => [name, makeKey(type, id)])),
    [MARK]: { S: id },
  };
}

export const pickKey = (item: Item, keys: readonly KeyAttribute[]): Record<string, AttributeValue> =>
  Object.fromEntries(keys.flatMap(({ name }) => (item[name] === undefined ? [] : [[name, item[name]]])));

/** Whether the item came back as it was put; DynamoDB writes numbers in its own way. */
export const isSameItem = (put: Item, got: Item): boolean =>
  isDeepEqual(mapValues(put, fromAttribute), mapValues(got, fromAttribute));

function makeKey(type: string, id: string): AttributeValue {
  if (type === 'N') return { N: BigInt(`0x${id.replaceAll('-', '').slice(0, 24)}`).toString() };
  const text = `mayfly-check-${id}`;
  return type === 'B' ? { B: new TextEncoder().encode(text) } : { S: text };
}

function toAttribute(value: unknown): AttributeValue {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(toAttribute) };
  if (typeof value === 'object' && value !== null) return { M: mapValues(value, toAttribute) };
  return { NULL: true };
}

/** Comparable: each value with its type. */
function fromAttribute(value: AttributeValue): unknown {
  if ('N' in value) return ['N', canonicalNumber(value.N)];
  if ('B' in value) return ['B', [...value.B]];
  if ('L' in value) return ['L', value.L.map(fromAttribute)];
  if ('M' in value) return ['M', mapValues(value.M, fromAttribute)];
  return Object.entries(value);
}

const NUMBER = /^(?<sign>-?)(?<whole>\d*)\.?(?<part>\d*)(?:e(?<power>[+-]?\d+))?$/i;

/** One text for each number, exactly: DynamoDB's have 38 digits. */
function canonicalNumber(text: string): string {
  const { sign = '', whole = '', part = '', power = '0' } = NUMBER.exec(text)?.groups ?? {};
  const digits = `${whole}${part}`.replace(/^0+/, '');
  const short = digits.replace(/0+$/, '');
  if (short === '') return '0';
  return `${sign}${short}e${Number(power) - part.length + digits.length - short.length}`;
}
