import { describe, expect, it } from '@jest/globals';
import { type LifeState, TRANSITIONS } from '../../../src/core/environment/lifecycle.js';
import { listBlocks } from './pages.js';

/**
 * Less than Mermaid takes: two states and a text, one arrow a line. Colon and semicolon would end the text.
 * https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/diagrams/state/parser/stateDiagram.jison
 */
const ARROW = /^ {4}(\[\*\]|[a-z]+) --> (\[\*\]|[a-z]+) : ((?:[a-z]+[ ,]*|<br\/>)+)$/;

/** Words that begin another statement of a state diagram. */
const KEYWORDS =
  /^(state|note|end|as|direction|classDef|class|style|scale|hide|left|right|fork|join|choice)$/i;

interface Step {
  readonly from: LifeState;
  readonly to: LifeState;
  readonly event: string;
}

/** Throws on the first line that is no arrow. */
function parseDiagram(diagram: string): readonly Step[] {
  const [head, ...lines] = diagram.split('\n');
  if (head !== 'stateDiagram-v2') throw new Error(`the diagram begins with ${JSON.stringify(head)}`);
  return lines.flatMap((line) => {
    const [, from = '', to = '', text = ''] = ARROW.exec(line) ?? [];
    if (text === '' || [from, to].some((name) => KEYWORDS.test(name))) throw new Error(`no arrow: ${line}`);
    return text.split('<br/>').map((event) => ({ from: toState(from), to: toState(to), event }));
  });
}

const toState = (name: string): LifeState => (name === '[*]' ? 'none' : (name as LifeState));

const sort = (steps: readonly Step[]): readonly string[] => steps.map((step) => JSON.stringify(step)).sort();

describe('the diagram of docs/lifecycle.md', () => {
  it("has exactly the table's transitions, in what Mermaid can parse", () => {
    const blocks = listBlocks('mermaid').filter(({ page }) => page === 'docs/lifecycle.md');
    expect(blocks).toHaveLength(1);
    const steps = TRANSITIONS.flatMap(({ event, from, to }) =>
      from.map((state) => ({ from: state, to: to === 'same' ? state : to, event })),
    );
    expect(sort(parseDiagram(blocks[0]?.text ?? ''))).toEqual(sort(steps));
  });

  it.each([
    '    live -> failed : no such arrow',
    '    live --> failed',
    '    live --> failed : a; b',
    '    note --> failed : a',
    '    [*] --> [*] --> failed : a',
  ])('would not be taken with the line "%s"', (line) => {
    expect(() => parseDiagram(`stateDiagram-v2\n${line}`)).toThrow('no arrow');
  });
});
