/** Names of repositories are equal without regard to case. A head repository that is gone counts as a fork. */
export function isFork(headRepository: string | undefined, repository: string): boolean {
  return headRepository?.toLowerCase() !== repository.toLowerCase();
}

/** Why Mayfly does nothing for a pull request from a fork. */
export function explainFork(pullNumber: number): string {
  return `pull request #${pullNumber} comes from a fork; Mayfly does not run its code with your credentials`;
}
