import { z } from 'zod';

const RECORD_STATUSES = ['deploying', 'live', 'failed', 'blocked', 'destroying', 'destroyed'] as const;

/** How the last deploy or destroy ended. */
const ended = z.object({
  verb: z.enum(['deploy', 'destroy']),
  status: z.string(),
  reason: z.string().optional(),
  /** Everything was applied, and only smoke checks or live endpoints failed: once they pass, it is live. */
  recheck: z.boolean().optional(),
  /** The pull request was told of it; what came after was only clearing up. */
  told: z.boolean().optional(),
  /** Resources that were left, where that is known. */
  left: z.number().int().optional(),
});

const run = z.object({ id: z.string(), attempt: z.number().int(), url: z.string() });

/** A run that raised the generation and has not concluded: it may hold a state lock, and be at work or dead. */
const unfinishedRun = run.extend({
  /** `user@host`, as Terraform writes it into its state locks; ISO time by that host's clock. */
  host: z.string(),
  startedAt: z.iso.datetime(),
});

const shown = z.object({
  /** The name of a copy, or of the environment itself where its own stacks are what people see. */
  environment: z.string(),
  headSha: z.string().optional(),
  /** It passed its checks: one that fails must not take its place. */
  live: z.boolean(),
});

/** `shown`: what people see, by the environment's URL. Absent as long as there is nothing to see. */
const copies = z.object({ shown: shown.optional() });

/**
 * The environment's own file beside its state, `record.json`. Unknown keys are kept, so that an older Mayfly does
 * not lose what a newer one wrote.
 */
export const recordSchema = z.looseObject({
  version: z.literal(1),
  environment: z.string().min(1),
  repository: z.string().optional(),
  pullNumber: z.number().int().positive().optional(),
  status: z.enum(RECORD_STATUSES),
  /** Raised by each deploy and destroy with a conditional write. */
  generation: z.number().int().nonnegative(),
  headSha: z.string().optional(),
  /** The commit that was applied last, in whole or in part. */
  appliedSha: z.string().optional(),
  /** When the deploy that made it what it is began: since then its log lines count. */
  deployedSince: z.iso.datetime().optional(),
  /** An apply broke off: the states may lack something that it made. Until someone has looked for it. */
  mayLack: z.boolean().optional(),
  /** The pull request may not know yet how the last run ended. */
  untold: z.boolean().optional(),
  /** Absent while a run works on it, and in records of earlier versions. */
  ended: ended.optional(),
  run: run.optional(),
  /** The oldest first. */
  unfinished: z.array(unfinishedRun).optional(),
  region: z.string(),
  /** Regions in which the states hold resources. */
  regions: z.array(z.string()).optional(),
  terraformVersion: z.string().optional(),
  stacks: z.array(z.object({ name: z.string(), dependsOn: z.array(z.string()) })),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().optional(),
  /** What the resources' `mayfly:expires` tags say. */
  taggedExpiresAt: z.iso.datetime().optional(),
  /** It is not ended by time. */
  kept: z.boolean().optional(),
  /** How many hours before this end the pull request was warned of it. */
  warned: z.object({ expiresAt: z.iso.datetime(), hours: z.array(z.number()) }).optional(),
  /** The environment that this one is a copy of, under `strategy: replace`. */
  copyOf: z.string().optional(),
  /** No deploy makes the end earlier than this: a person asked for it. */
  extendedTo: z.iso.datetime().optional(),
  /** Runs that extended it, so that none does so twice; the newest last. */
  extendedBy: z.array(z.string()).optional(),
  /** Once `strategy: replace` has begun: copies may exist, each with a record of its own. */
  copies: copies.optional(),
  url: z.string().optional(),
  /** Values of outputs that are not sensitive. */
  outputs: z.record(z.string(), z.unknown()),
  /** Result of each check and finding of the last finished run, for what flipped: `smoke/home page` → `passed`. */
  results: z.record(z.string(), z.string()),
  commentId: z.number().int().optional(),
  commentAuthor: z.string().optional(),
  deploymentId: z.number().int().optional(),
  history: z.array(
    z.object({
      at: z.iso.datetime(),
      status: z.string(),
      headSha: z.string().optional(),
      run: run.optional(),
    }),
  ),
});

export type UnfinishedRun = z.infer<typeof unfinishedRun>;
export type Shown = z.infer<typeof shown>;
export type EnvironmentRecord = z.infer<typeof recordSchema>;
export type RecordStatus = (typeof RECORD_STATUSES)[number];
