import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ASKS } from '../../src/core/event/ask.js';
import { LABEL_ROWS, PULL_REQUEST_VERBS } from '../../src/core/event/triggers.js';
import { LEFT_ALONE, RELAXATIONS } from '../../src/core/override/relaxations.js';
import { renderLifecycleDiagram, renderTransitions } from './lifecycle.js';
import { renderTable, replaceSection } from './section.js';
import { renderAdoptable, renderLogGroups, renderRetries } from './teardown.js';

export interface GeneratedPage {
  /** Relative to the repository's root. */
  readonly path: string;
  /** The page with its generated sections made anew. */
  render(before: string): string;
}

const described = z.object({ description: z.string(), default: z.string().optional() });
const actionSchema = z.object({
  inputs: z.record(z.string(), described),
  outputs: z.record(z.string(), described),
});

/** Every page that holds sections made from code or from action.yml. */
export const PAGES: readonly GeneratedPage[] = [
  {
    path: 'README.md',
    render: (before) =>
      replaceAll(before, {
        comment: renderComment(),
        commands: renderCommands(),
        inputs: renderInputs(),
        outputs: renderOutputs(),
      }),
  },
  {
    path: 'docs/commands.md',
    render: (before) =>
      replaceAll(before, {
        commands: renderCommands(),
        'comment workflow': renderFile('examples/workflows/commands.yml'),
        'dispatch workflow': renderFile('examples/workflows/by-hand.yml'),
        labels: renderLabels(),
      }),
  },
  { path: 'docs/events.md', render: (before) => replaceAll(before, { actions: renderActions() }) },
  {
    path: 'docs/lifecycle.md',
    render: (before) =>
      replaceAll(before, { states: renderLifecycleDiagram(), transitions: renderTransitions() }),
  },
  {
    path: 'docs/relaxations.md',
    render: (before) =>
      replaceAll(before, { relaxations: renderRelaxations(), 'left alone': renderLeftAlone() }),
  },
  {
    path: 'docs/teardown.md',
    render: (before) =>
      replaceAll(before, {
        adoptable: renderAdoptable(),
        'log groups': renderLogGroups(),
        retries: renderRetries(),
      }),
  },
];

/** Outputs that are declared for what comes later, and never set. */
export const LATER_OUTPUTS: readonly string[] = [];

const COMMENT = '__tests__/unit/core/report/fixtures/failed-smoke.expected.md';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

const readAction = () => actionSchema.parse(parse(read('action.yml')));

function replaceAll(page: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce(
    (text, [name, content]) => replaceSection(text, name, content),
    page,
  );
}

/** The unfolded part of a comment as it is written to a pull request, as a quotation. */
function renderComment(): string {
  const [, ...lines] = read(COMMENT).split('\n');
  const unfolded = lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('<details')),
  );
  return unfolded
    .join('\n')
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function renderInputs(): string {
  const rows = Object.entries(readAction().inputs).map(([name, input]) => [
    code(name),
    input.default === undefined ? '' : code(input.default),
    input.description,
  ]);
  return renderTable(['input', 'default', 'meaning'], rows);
}

function renderOutputs(): string {
  const rows = Object.entries(readAction().outputs).map(([name, { description }]) => [
    code(name),
    LATER_OUTPUTS.includes(name) ? `${description} (not set yet)` : description,
  ]);
  return renderTable(['output', 'meaning'], rows);
}

function renderActions(): string {
  return renderTable(
    ['action of `pull_request`', 'verb'],
    [...PULL_REQUEST_VERBS].map(([action, verb]) => [code(action), verb]),
  );
}

function renderCommands(): string {
  return renderTable(
    ['comment', 'what it does'],
    ASKS.map(({ usage, meaning }) => [code(`/mayfly ${usage}`), meaning]),
  );
}

function renderLabels(): string {
  return renderTable(
    ['label', 'set or taken away', 'what happens'],
    LABEL_ROWS.map(({ label, action, meaning }) => [
      label === undefined ? 'the one that `only_with_label` names' : code(label),
      code(action),
      meaning,
    ]),
  );
}

/** A file as a block of code, without its comments. */
function renderFile(path: string): string {
  const text = read(path)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .trim();
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

function renderRelaxations(): string {
  const rows = RELAXATIONS.map(({ argument, value, types }) => [
    code(argument),
    value === null ? 'taken away' : code(JSON.stringify(value)),
    listTypes(types),
  ]);
  return renderTable(['argument', 'becomes', 'of'], rows);
}

function renderLeftAlone(): string {
  const rows = Object.entries(LEFT_ALONE).map(([argument, types]) => [code(argument), listTypes(types)]);
  return renderTable(['argument', 'of'], rows);
}

const code = (text: string): string => `\`${text}\``;

const listTypes = (types: readonly string[]): string => types.map(code).join(', ');
