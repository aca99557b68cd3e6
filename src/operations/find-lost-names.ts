import type { Adoption } from '../core/recovery/adoption.js';
import { computePlannedImports } from '../core/recovery/planned-imports.js';
import type { PreparedStack } from '../ports.js';
import { settleAll } from './settle.js';
import { computeRun, type StackWork } from './stack-run.js';

/**
 * Ids that something lost may have: what the code would create under a name that is known. The tagging API does not
 * list all types, such as IAM roles, and others not at once. A stack that can't be planned names nothing.
 */
export async function findLostNames(
  work: StackWork,
  { stacks, killed }: { readonly stacks: readonly PreparedStack[]; readonly killed: boolean },
): Promise<readonly Adoption[]> {
  const { terraform, environment } = work.context;
  const query = { lost: [], killed: killed ? environment.name : undefined };
  const plans = await settleAll(
    stacks.map((stack) =>
      terraform.plan({ ...computeRun(work, stack, 'plan'), onEvent: () => {}, lock: false }),
    ),
  );
  if (killed)
    for (const { name } of stacks.filter((_, index) => plans[index]?.plan === undefined))
      work.journal.warnings.push(
        `${name} can't be planned: what a killed run may have made of it without tags could not be looked for`,
      );
  return plans
    .flatMap(({ plan }) => (plan === undefined ? [] : computePlannedImports(plan, query)))
    .map(({ row, id, orphaned }) => ({ row, id, ...(orphaned === true ? { orphaned } : {}) }));
}
