import { getState, saveState } from '@actions/core';
import { z } from 'zod';

/** What the post step must know of a main step that may have been killed at any moment. */
const phaseSchema = z.object({
  status: z.enum(['started', 'finished']),
  environment: z.string().optional(),
  pullNumber: z.number().int().optional(),
  headSha: z.string().optional(),
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
