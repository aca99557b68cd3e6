import { readdir } from 'node:fs/promises';
import { MayflyError } from '../core/errors.js';
import type { Forge, Log } from '../ports.js';
import { readCheckoutCommit } from './checkout-commit.js';
import { findCheckout } from './git-folder.js';

export interface CheckoutQuestion {
  readonly forge: Pick<Forge, 'fetchParents'>;
  readonly pullNumber: number;
  /** The live head of the pull request. */
  readonly headSha: string;
  /** Absolute path. */
  readonly workingDirectory: string;
  readonly log: Log;
}

/**
 * Whether the checkout is the pull request's head, or a merge of it: for events other than `pull_request`, GitHub
 * checks out the default branch, which must not become the environment. Throws MayflyError (`input`) where it is not;
 * where git's files don't tell, that is a warning.
 */
export async function verifyCheckout(question: CheckoutQuestion): Promise<void> {
  const { forge, headSha, workingDirectory, log } = question;
  const checkout = await findCheckout(workingDirectory);
  if (checkout === undefined && (await isEmpty(workingDirectory))) {
    throw refuse(question, `there is no checkout of pull request #${question.pullNumber}`);
  }
  const commit = checkout === undefined ? undefined : await readCheckoutCommit(checkout);
  if (commit === undefined) {
    log.warn(
      `whether the checkout is at commit ${shorten(headSha)} can't be told: ` +
        `${checkout === undefined ? 'it has no .git' : 'its .git names no commit'}. Make sure that the workflow checks out refs/pull/${question.pullNumber}/head.`,
    );
    return;
  }
  if (commit === headSha || (await forge.fetchParents(commit))?.includes(headSha)) return;
  throw refuse(
    question,
    `the checkout is at commit ${shorten(commit)}, which is not the head ${shorten(headSha)} of pull request #${question.pullNumber}, nor a merge of it`,
  );
}

function refuse({ pullNumber }: CheckoutQuestion, message: string): MayflyError {
  return new MayflyError(message, {
    kind: 'input',
    hint:
      `Let actions/checkout of this workflow have \`ref: refs/pull/${pullNumber}/head\`, with the number from the event; ` +
      'where a commit was pushed just now, ask again.',
  });
}

async function isEmpty(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch(() => []);
  return entries.length === 0;
}

const shorten = (sha: string): string => sha.slice(0, 7);
