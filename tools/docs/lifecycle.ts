import { type LifeState, listEdges, TRANSITIONS } from '../../src/core/environment/lifecycle.js';
import { renderTable } from './section.js';

/** Mermaid's start and end: no record. https://mermaid.js.org/syntax/stateDiagram.html#start-and-end */
const NONE = '[*]';

const renderState = (state: LifeState): string => (state === 'none' ? NONE : state);

/** One arrow for each pair of states; what leads from one to the other stands on it, one below the other. */
export function renderLifecycleDiagram(): string {
  const arrows = listEdges().map(
    ({ from, to, events }) => `    ${renderState(from)} --> ${renderState(to)} : ${events.join('<br/>')}`,
  );
  return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n');
}

export function renderTransitions(): string {
  const rows = TRANSITIONS.map(({ event, from, to, meaning }) => [
    event,
    from.map(renderName).join(', '),
    to === 'same' ? 'stays' : renderName(to),
    meaning,
  ]);
  return renderTable(['what happens', 'from', 'to', 'what it means'], rows);
}

const renderName = (state: LifeState): string => (state === 'none' ? 'no record' : `\`${state}\``);
