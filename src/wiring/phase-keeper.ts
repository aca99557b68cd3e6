import { type Phase, savePhase } from '../action/phase.js';
import type { RunningProgram } from '../ports.js';

/** Keeps what the post step will find up to date, from the first moment to the last. */
export class PhaseKeeper {
  #phase: Phase = { status: 'started', interrupted: false, programs: [] };

  constructor(signal: AbortSignal) {
    this.update({});
    signal.addEventListener('abort', () => this.update({ interrupted: true }), { once: true });
  }

  update(change: Partial<Phase>): void {
    this.#phase = { ...this.#phase, ...change };
    savePhase(this.#phase);
  }

  /** Programs that came to their end stay: what they did is theirs to tell. */
  addProgram(program: RunningProgram): void {
    this.update({ programs: [...this.#phase.programs, { ...program }] });
  }
}
