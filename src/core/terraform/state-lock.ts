import { z } from 'zod';

/** A lock on a stack's state, by what Terraform wrote into it. */
export interface StateLock {
  readonly id: string;
  /** `user@host` of whoever holds it; empty where that is not known. */
  readonly who: string;
  /** What it is held for, such as `OperationTypeApply`. */
  readonly operation: string;
  /** ISO time by the holder's clock; undefined where that is not known. */
  readonly createdAt: string | undefined;
}

/** https://github.com/hashicorp/terraform/blob/v1.14.0/internal/states/statemgr/locker.go, LockInfo */
const lockSchema = z.object({
  ID: z.string().min(1),
  Operation: z.string().catch(''),
  Who: z.string().catch(''),
  Created: z
    .string()
    .refine((text) => !Number.isNaN(Date.parse(text)))
    .transform((text) => new Date(text).toISOString())
    .optional()
    .catch(undefined),
});

/** Reads a lock file; undefined for one that was cut or is none. */
export function parseStateLock(text: string): StateLock | undefined {
  const parsed = lockSchema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { ID: id, Who: who, Operation: operation, Created: createdAt } = parsed.data;
  return { id, who, operation, createdAt };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
