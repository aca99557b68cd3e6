import type { CheckBase } from '../check-base.js';
import type { HttpStep } from '../http/check.js';

/** Requests one after the other, with one set of cookies. In texts of steps `${saved.x}` stands for what was saved before. */
export interface ScenarioCheck extends CheckBase {
  readonly kind: 'scenario';
  readonly steps: readonly ScenarioStep[];
}

export interface ScenarioStep extends HttpStep {
  /** For people. */
  readonly label: string;
  /** What later steps are to know, by the name that they know it by. */
  readonly save: Readonly<Record<string, Capture>>;
}

/** Where in an answer a value stands: JSONPath, name of a header, regular expression with one group, name of a cookie. */
export type Capture =
  | { readonly json: string }
  | { readonly header: string }
  | { readonly body: string }
  | { readonly cookie: string };
