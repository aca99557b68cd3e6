export interface Reads<K> {
  /** One of its values was read; also of a key that it does not have. */
  readonly one: (key: K) => void;
  /** Its keys were. */
  readonly all: () => void;
}

/**
 * The same map, telling what is read of it. CEL knows maps by their constructor, so it is no other class; `entries` tells
 * nothing, since CEL finds the type of a map by its first one, whatever is read.
 */
export function noteReads<K, V>(map: Map<K, V>, { one, all }: Reads<K>): Map<K, V> {
  const readAll = <T>(read: () => T) => ({
    value: () => {
      all();
      return read.call(map);
    },
  });
  const { get, has, keys, values, entries, forEach } = Map.prototype as Map<K, V>;
  const readOne = <T>(read: (key: K) => T) => ({
    value: (key: K) => {
      one(key);
      return read.call(map, key);
    },
  });
  const size = Object.getOwnPropertyDescriptor(Map.prototype, 'size')?.get;
  return Object.defineProperties(map, {
    get: readOne(get),
    has: readOne(has),
    keys: readAll(keys),
    values: readAll(values),
    [Symbol.iterator]: readAll(entries),
    forEach: {
      value: (callback: Parameters<typeof forEach>[0]) => {
        all();
        forEach.call(map, callback);
      },
    },
    size: {
      get: () => {
        all();
        return size?.call(map);
      },
    },
  });
}
