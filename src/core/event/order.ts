/** What changes only what is known of an environment: it touches nothing of it, and raises no generation. */
export const ORDERS = ['extend', 'keep', 'unlock'] as const;
export type OrderName = (typeof ORDERS)[number];

export type Order =
  /** Without `byMs` by the configured lifetime. */
  | { readonly name: 'extend'; readonly byMs?: number }
  | { readonly name: 'keep'; readonly on: boolean }
  /** With `force` also the lock of a run that is under way. */
  | { readonly name: 'unlock'; readonly force: boolean };
