import type { Config } from '../core/config/config.js';
import { explainIdleLabel, explainOptOut, isOptInAsked } from '../core/event/opt-in.js';
import type { VerbRequest } from './verb-request.js';

/**
 * Why nothing is to be done for this pull request because of its labels, as GitHub has them now; undefined: go on.
 * Without GitHub nobody knows them, and what nobody asked for by hand is not done.
 */
export async function findOptOut(request: VerbRequest, config: Config): Promise<string | undefined> {
  const { verb, pullNumber, forced, asked, label: change, forge } = request;
  const wanted = config.onlyWithLabel;
  // A label that was taken away forces the destroy of an open pull request, and is no word of a person.
  const byHand = change === undefined && (forced || asked !== undefined);
  const facts = { verb, pullNumber, wanted, change, byHand };
  const idle = explainIdleLabel(facts);
  if (idle !== undefined || !isOptInAsked(facts)) return idle;
  if (forge === undefined)
    return `without a github-token nobody knows whether it carries the label \`${wanted}\``;
  const live = await forge.fetchPullRequest(pullNumber);
  return live === undefined ? undefined : explainOptOut(facts, live.labels);
}
