import { shorten } from '../../../text/bytes.js';
import { escapeMermaid } from '../../../text/markdown.js';
import { formatCount } from '../../../text/plural.js';
import type { ChangeAction } from '../../counts.js';
import type { Report, ResourceChange, StackReport } from '../../report.js';
import { renderFold } from '../markup.js';

/** Mermaid refuses more than 500 edges. */
const MAX_EDGES = 200;
const INSTANCE_KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
const STYLES: Readonly<Record<ChangeAction | 'failed', string>> = {
  create: 'stroke:#1a7f37',
  update: 'stroke:#9a6700',
  replace: 'stroke:#9a6700,stroke-dasharray:4',
  delete: 'stroke:#cf222e,stroke-dasharray:4',
  forget: 'stroke:#59636e,stroke-dasharray:4',
  failed: 'stroke:#cf222e,stroke-width:3px',
};

interface MapNode {
  readonly id: string;
  readonly stack: string;
  readonly address: string;
  readonly changes: readonly ResourceChange[];
}

/** A Mermaid flowchart of what the plan touches: instances of one resource share a node, arrows lead to what it uses. */
export function renderResourceMap(report: Report, limit: number): string {
  const nodes = listNodes(report);
  // One box tells nothing that the list of resources does not.
  if (nodes.length < 2) return '';
  const shown = nodes.slice(0, limit);
  const lines = [
    'flowchart LR',
    ...renderNodes(shown, report),
    ...renderEdges(shown),
    ...renderStyles(shown),
  ];
  const rest = nodes.length > limit ? `: ${limit} of ${formatCount(nodes.length)}` : '';
  return renderFold(`Resource map${rest}`, `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``);
}

/** How many resources the map has no room for. */
export function countUnmapped(report: Report, limit: number): number {
  return Math.max(0, listNodes(report).length - limit);
}

/** What failed first, then what is most connected. */
function listNodes(report: Report): MapNode[] {
  const nodes = report.stacks.flatMap(groupInstances);
  const wanted = new Map<string, number>();
  const keys = nodes.flatMap((node) =>
    [...listReferences(node)].map((address) => `${node.stack}/${address}`),
  );
  for (const key of keys) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const weigh = (node: MapNode) =>
    (hasFailed(node) ? 1e6 : 0) +
    listReferences(node).size +
    (wanted.get(`${node.stack}/${node.address}`) ?? 0);
  return nodes.sort((a, b) => weigh(b) - weigh(a)).map((node, index) => ({ ...node, id: `n${index}` }));
}

function groupInstances(stack: StackReport): MapNode[] {
  const groups = new Map<string, ResourceChange[]>();
  for (const change of stack.changes) {
    const address = change.address.replace(INSTANCE_KEY, '');
    const group = groups.get(address);
    if (group) group.push(change);
    else groups.set(address, [change]);
  }
  return [...groups].map(([address, changes]) => ({ id: '', stack: stack.name, address, changes }));
}

function listReferences(node: MapNode): Set<string> {
  return new Set(node.changes.flatMap((change) => change.references));
}

function renderNodes(nodes: readonly MapNode[], report: Report): string[] {
  if (report.stacks.length === 1) return nodes.map((node) => `  ${renderNode(node)}`);
  return report.stacks.flatMap((stack, index) => {
    const inside = nodes.filter((node) => node.stack === stack.name);
    if (inside.length === 0) return [];
    const title = escapeMermaid(shorten(stack.name, 80));
    return [`  subgraph s${index}["${title}"]`, ...inside.map((node) => `    ${renderNode(node)}`), '  end'];
  });
}

function renderNode({ id, address, changes }: MapNode): string {
  const times = changes.length > 1 ? ` ×${changes.length}` : '';
  return `${id}["${escapeMermaid(shorten(address, 80))}${times}"]`;
}

function renderEdges(nodes: readonly MapNode[]): string[] {
  const ids = new Map(nodes.map((node) => [`${node.stack}/${node.address}`, node.id]));
  return nodes
    .flatMap((node) =>
      [...listReferences(node)].map((address) => [node.id, ids.get(`${node.stack}/${address}`)] as const),
    )
    .filter(([from, to]) => to !== undefined && to !== from)
    .slice(0, MAX_EDGES)
    .map(([from, to]) => `  ${from} --> ${to}`);
}

function renderStyles(nodes: readonly MapNode[]): string[] {
  return Object.entries(STYLES).flatMap(([kind, style]) => {
    const ids = nodes.filter((node) => describeNode(node) === kind).map((node) => node.id);
    return ids.length === 0 ? [] : [`  classDef ${kind} ${style}`, `  class ${ids.join(',')} ${kind}`];
  });
}

function describeNode(node: MapNode): ChangeAction | 'failed' {
  return hasFailed(node) ? 'failed' : (node.changes[0]?.action ?? 'create');
}

function hasFailed(node: MapNode): boolean {
  return node.changes.some((change) => change.outcome === 'failed');
}
