import { plural } from '../../text/plural.js';
import type { AskedUrl } from '../asked-url.js';
import { hideUserInfo } from '../hide-user-info.js';
import type { ScenarioCheck } from './check.js';
import { isWaiting, showWaiting } from './saved.js';

/** `3 steps from POST http://x/login`. */
export function renderSteps({ steps }: ScenarioCheck): string {
  const first = steps[0];
  const from = first === undefined ? '' : ` from ${first.method} ${hideUserInfo(showWaiting(first.url))}`;
  return `${plural(steps.length, 'step')}${from}`;
}

/** Those of the steps that wait for nothing. None is asked by anyone: what a step asks, it asks for what was before. */
export function listStepUrls({ steps }: ScenarioCheck): Omit<AskedUrl, 'place'>[] {
  return steps.filter(({ url }) => !isWaiting(url)).map(({ url }) => ({ url, readable: false }));
}
