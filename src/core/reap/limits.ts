const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The clock of the machine that set an end and the one that judges it may differ by this much. */
export const SKEW_MS = 5 * MINUTE_MS;

/**
 * A job on a hosted runner ends after 6 hours
 * (https://docs.github.com/en/actions/reference/limits#existing-system-limits): what began earlier was left so.
 */
export const BUSY_MS = 6 * HOUR_MS;

/** The tagging API still lists what is gone for a while; a tombstone this young proves no leftover. */
export const LISTING_LAG_MS = HOUR_MS;

/** How long past the end that its tags name an environment without a record may stand. */
export const ORPHAN_GRACE_MS = 24 * HOUR_MS;

export const toMs = (hours: number): number => hours * HOUR_MS;
