import { join } from 'node:path';
import { type Checkout, readText } from './git-folder.js';

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The commit that a checkout is at; undefined where its files don't tell (a repository with reftables).
 * https://git-scm.com/docs/gitrepository-layout: `HEAD`, loose refs and `packed-refs`.
 */
export async function readCheckoutCommit({ headFolder, gitFolder }: Checkout): Promise<string | undefined> {
  const head = (await readText(join(headFolder, 'HEAD'))).trim();
  if (SHA.test(head)) return head;
  const ref = /^ref: (?<ref>refs\/(?!.*\.\.)\S+)$/.exec(head)?.groups?.ref;
  if (ref === undefined) return undefined;
  const loose = (await readText(join(gitFolder, ref))).trim();
  if (SHA.test(loose)) return loose;
  return findPacked(await readText(join(gitFolder, 'packed-refs')), ref);
}

/** Lines of `<sha> <ref>`; others are comments and peeled tags. */
function findPacked(text: string, ref: string): string | undefined {
  const line = text.split('\n').find((one) => one.trimEnd().endsWith(` ${ref}`));
  const sha = line?.split(' ')[0] ?? '';
  return SHA.test(sha) ? sha : undefined;
}
