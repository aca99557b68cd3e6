import type { LabelChange, Verb } from './trigger.js';
import { isSameLabel } from './triggers.js';

export interface OptInFacts {
  readonly verb: Verb;
  readonly pullNumber: number;
  /** `only_with_label` of the configuration. */
  readonly wanted: string | undefined;
  /** The label that the event is about, where it is asked for only because of it. */
  readonly change: LabelChange | undefined;
  /** A person asks for exactly this. */
  readonly byHand: boolean;
}

/** Why a label that was just set or taken away asks for nothing; undefined where it is the one that counts. */
export function explainIdleLabel({
  wanted,
  change,
}: Pick<OptInFacts, 'wanted' | 'change'>): string | undefined {
  if (change === undefined || (wanted !== undefined && isSameLabel(wanted, change.name))) return undefined;
  const counts = wanted === undefined ? '' : `; the one that \`only_with_label\` names is \`${wanted}\``;
  return `label \`${change.name.replaceAll('`', "'")}\` asks for nothing${counts}`;
}

/** Whether the pull request's labels have to be looked at. */
export function isOptInAsked({ wanted, change, byHand, verb }: OptInFacts): boolean {
  return wanted !== undefined && (change !== undefined || (!byHand && verb !== 'destroy'));
}

/** Why the pull request, with the labels that it has now, gets no environment or keeps it; undefined: go on. */
export function explainOptOut(
  { verb, pullNumber, wanted = '' }: OptInFacts,
  labels: readonly string[],
): string | undefined {
  const carried = labels.some((label) => isSameLabel(label, wanted));
  if (verb === 'destroy') {
    return carried ? `pull request #${pullNumber} carries the label \`${wanted}\` again` : undefined;
  }
  return carried
    ? undefined
    : `pull request #${pullNumber} does not carry the label \`${wanted}\`, which \`only_with_label\` asks for`;
}
