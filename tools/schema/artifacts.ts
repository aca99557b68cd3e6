import { renderJsonSchema } from '../../src/core/config/json-schema.js';
import { listKnownKeys } from '../../src/core/config/known-keys.js';
import { renderRuleFileSchema } from '../../src/core/policy/custom/rule-file.js';
import { formatJson } from './format-json.js';
import { renderKeyTable } from './key-table.js';

export interface Artifact {
  /** Relative to the repository's root. */
  readonly path: string;
  /** The file's new content, given the old one. */
  render(before: string): string;
}

const MARKERS = { start: '<!-- keys: made by tools/schema, do not edit -->', end: '<!-- /keys -->' };

/** The files that are made from the schemas of configuration and rule files. */
export function renderArtifacts(): Artifact[] {
  return [
    { path: 'mayfly.schema.json', render: () => `${formatJson(renderJsonSchema())}\n` },
    { path: 'mayfly-policy.schema.json', render: () => `${formatJson(renderRuleFileSchema())}\n` },
    { path: 'docs/configuration.md', render: (before) => replaceTable(before) },
  ];
}

function replaceTable(page: string): string {
  const [head, rest = ''] = page.split(MARKERS.start);
  const [, tail] = rest.split(MARKERS.end);
  if (tail === undefined)
    throw new Error(`docs/configuration.md must hold ${MARKERS.start} and ${MARKERS.end}`);
  return `${head}${MARKERS.start}\n\n${renderKeyTable(listKnownKeys())}\n\n${MARKERS.end}${tail}`;
}
