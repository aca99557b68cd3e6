import { getState, saveState } from '@actions/core';
import { z } from 'zod';
import { placeSchema } from '../core/report/comment/place.js';

const programSchema = z.object({
  pid: z.number().int().positive(),
  command: z.string(),
  directory: z.string(),
  output: z.string(),
});

/** What the post step must know of a main step that may have been killed at any moment. */
const phaseSchema = z.object({
  status: z.enum(['started', 'finished']),
  verb: z.enum(['deploy', 'plan', 'destroy', 'check']).optional(),
  environment: z.string().optional(),
  pullNumber: z.number().int().optional(),
  headSha: z.string().optional(),
  /** Where the environment is kept, once that is known. */
  place: placeSchema.optional(),
  /** The run was cancelled, and the programs below have been interrupted. */
  interrupted: z.boolean().default(false),
  /** Programs that held the state's lock, in their order; they outlive a killed main step. */
  programs: z.array(programSchema).default([]),
});
export type Phase = z.infer<typeof phaseSchema>;

const STATE_NAME = 'mayfly';

export const savePhase = (phase: Phase): void => saveState(STATE_NAME, JSON.stringify(phase));

/** Undefined when main never came so far. */
export function loadPhase(): Phase | undefined {
  const text = getState(STATE_NAME);
  if (text === '') return undefined;
  return phaseSchema.parse(JSON.parse(text));
}
