import type { Filler } from '../filler.js';
import { fillStep } from '../http/fill.js';
import type { ScenarioCheck } from './check.js';
import { createWaitingFiller } from './saved.js';

/** A scenario with its references replaced, save those to what its own steps save. */
export function fillScenario(check: ScenarioCheck, filler: Filler): ScenarioCheck {
  const waiting = createWaitingFiller(filler);
  return {
    ...check,
    steps: check.steps.map((step) => ({ ...fillStep(step, waiting), label: filler.text(step.label) })),
  };
}
