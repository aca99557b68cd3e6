/**
 * The values of all promises, or the first error once every one of them has ended: no Terraform may still run when a
 * run concludes and removes its folders.
 */
export async function settleAll<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
