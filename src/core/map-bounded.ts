/**
 * Does `body` for every item, at most `limit` of them at the same time. After an error no further one begins, and it is
 * thrown once those under way have ended.
 */
export async function mapBounded<T>(
  items: readonly T[],
  limit: number,
  body: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const errors: unknown[] = [];
  const work = async () => {
    for (const item of rest) {
      if (errors.length > 0) return;
      await body(item).catch((error: unknown) => void errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (errors.length > 0) throw errors[0];
}
