/** The map with each value replaced; keys and their order stay. */
export function mapValues<T, U>(
  record: Readonly<Record<string, T>> | object,
  map: (value: T) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as T)]));
}
