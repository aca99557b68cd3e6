import type { BareStep } from './bare-ends.js';
import type { PhaseKeeper } from './phase-keeper.js';

export interface ActionRequest {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly currentDirectory: string;
  readonly systemTemp: string;
  readonly signal: AbortSignal;
}

export interface Step extends ActionRequest, BareStep {
  readonly phase: PhaseKeeper;
}
