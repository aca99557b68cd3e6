const HOUR_MS = 3_600_000;

export interface LifetimeFacts {
  /** Ms since the epoch. */
  readonly now: number;
  readonly lifetimeHours: number;
  /** What the resources' `mayfly:expires` tags say now; undefined for a new environment. */
  readonly taggedExpiresAt: string | undefined;
  /** Until when a person asked for it. */
  readonly extendedTo?: string | undefined;
}

export interface Lifetime {
  /** ISO time at which the environment ends by itself. The record's word counts. */
  readonly expiresAt: string;
  /** ISO time for the tags of the resources. */
  readonly taggedExpiresAt: string;
}

/**
 * When an environment ends that is deployed now. The tags keep their value until half of the lifetime is gone:
 * a tag that moves with each push would make every plan change every resource.
 */
export function computeLifetime({
  now,
  lifetimeHours,
  taggedExpiresAt,
  extendedTo,
}: LifetimeFacts): Lifetime {
  const end = Math.max(now + lifetimeHours * HOUR_MS, extendedTo === undefined ? 0 : Date.parse(extendedTo));
  const expiresAt = new Date(end).toISOString();
  const remaining = taggedExpiresAt === undefined ? 0 : Date.parse(taggedExpiresAt) - now;
  const keep = taggedExpiresAt !== undefined && remaining >= (lifetimeHours * HOUR_MS) / 2;
  return { expiresAt, taggedExpiresAt: keep ? taggedExpiresAt : expiresAt };
}
