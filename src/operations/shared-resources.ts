import type { Context } from './context.js';

/**
 * Addresses of what two environments both hold, by ARN: a name that is fixed in the code, of a kind that AWS makes
 * again without a complaint (queues and topics, among others). Destroying one would take it from the other.
 */
export async function findShared(
  context: Pick<Context, 'store'>,
  { environment, besides }: { readonly environment: string; readonly besides: string },
): Promise<readonly string[]> {
  const [own, others] = await Promise.all([listArns(context, environment), listArns(context, besides)]);
  return [...own].filter(([arn]) => others.has(arn)).map(([, address]) => address);
}

/** Terraform adopts what each account has of itself, and leaves it there when it destroys. */
const DEFAULT = /(?:^|\.)aws_default_/;

async function listArns(
  { store }: Pick<Context, 'store'>,
  environment: string,
): Promise<ReadonlyMap<string, string>> {
  const stacks = await store.listStacks(environment);
  const states = await Promise.all(stacks.map((stack) => store.readState(environment, stack)));
  return new Map(
    states.flatMap(({ resources }) =>
      resources.flatMap(({ address, attributes: { arn } }): [string, string][] =>
        typeof arn === 'string' && arn !== '' && !DEFAULT.test(address) ? [[arn, address]] : [],
      ),
    ),
  );
}

/** Why an environment that shares resources with what people see is not destroyed. */
export const explainShared = (addresses: readonly string[]): string =>
  `it holds the same ${addresses.slice(0, 5).join(', ')} as what people see, which would lose it: put the ` +
  "environment's name into its name";
