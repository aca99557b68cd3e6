/**
 * What one rule may do with one plan: about as many values as it may read. A walk of all resources for each of 10,000
 * would take minutes.
 */
const STEPS = 1_000_000;

/** The rule has no steps left. The message is a sentence for people. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';

  constructor() {
    super(
      `The rule reads more than ${STEPS.toLocaleString('en')} values of this plan: find resources by \`referencing\`, not by a walk of all for each.`,
    );
  }
}

/** Thrown again and again where loops absorb it, so it is made once. */
const SPENT = new BudgetSpent();

/** Counts the steps of a rule's expressions, over all resources of a plan. */
export class Budget {
  #left = STEPS;

  get isSpent(): boolean {
    return this.#left < 0;
  }

  spend(steps: number): void {
    this.#left -= steps;
    if (this.isSpent) throw SPENT;
  }

  /** Runs `body`, whose `spend` comes out of this budget. Throws BudgetSpent when nothing is left. */
  run<T>(body: () => T): T {
    if (this.isSpent) throw SPENT;
    const before = current;
    current = this;
    try {
      return body();
    } finally {
      current = before;
    }
  }
}

/** Functions of CEL are registered once for all expressions, and take no more than their arguments. */
let current: Budget | undefined;

/** Throws BudgetSpent when no steps are left. */
export function spend(steps = 1): void {
  current?.spend(steps);
}
