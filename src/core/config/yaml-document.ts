import { type Document, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { ConfigProblem } from './config.js';
import type { ConfigIssue } from './issue.js';
import { isTooDeep, MAX_YAML_DEPTH } from './yaml-depth.js';
import { findNode } from './yaml-nodes.js';
import { computeSyntaxProblem } from './yaml-problems.js';

/** A YAML text as read: what is wrong with it as YAML, its value as far as there is one, and where things stand. */
export interface YamlDocument {
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
  /** Offset of the first mistake after which the rest can't be trusted; undefined when the structure is sound. */
  readonly brokenAt: number | undefined;
  /** Undefined when nothing could be read. */
  readonly value: unknown;
  locate(issue: Pick<ConfigIssue, 'path' | 'at'>): YamlPlace;
  /** Line and column of an offset. */
  placeOf(offset: number): Pick<YamlPlace, 'line' | 'column'>;
}

export interface YamlPlace {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** Offset of what stands there. */
  readonly start: number;
  /** Offset behind it. */
  readonly end: number;
  /** False when only something above it in the document exists. */
  readonly exact: boolean;
}

/** YAML 1.2. Never throws. */
export function parseYaml(text: string, file: string): YamlDocument {
  if (isTooDeep(text)) return fail(text, `lists or maps are nested more than ${MAX_YAML_DEPTH} deep`, file);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  });
  const value = readValue(document);
  const problems = keepFirstOfLine(
    [...document.errors, ...document.warnings].map((error) =>
      computeSyntaxProblem({ error, text, file, lines, document }),
    ),
  );
  if ('failure' in value) problems.push({ file, path: '', message: value.failure });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const brokenAt = broken.length === 0 ? undefined : Math.min(...broken.map(({ pos }) => pos[0]));
  return {
    text,
    problems,
    brokenAt,
    value: 'value' in value ? value.value : undefined,
    locate: ({ path, at }) => {
      const found = findNode(document, path);
      const node = at === 'key' ? (found.key ?? found.node) : found.node;
      const [start, end] = node?.range ?? [0, 0];
      const exact = found.exact && !isLost({ node, text, brokenAt });
      return { ...placeOf(start), start, end, exact };
    },
    placeOf,
  };
}

interface BrokenText {
  readonly node: Node | undefined;
  readonly text: string;
  readonly brokenAt: number | undefined;
}

/** Whether a value is empty only because it stands behind the break: `source:` and then a line indented by a tab. */
function isLost({ node, text, brokenAt }: BrokenText): boolean {
  if (brokenAt === undefined || !isScalar(node) || node.value !== null) return false;
  return text.slice(node.range?.[1] ?? 0, brokenAt).trim() === '';
}

function fail(text: string, message: string, file: string): YamlDocument {
  const problems = [{ file, path: '', message }];
  const start = { line: 1, column: 1 };
  const locate = () => ({ ...start, start: 0, end: 0, exact: false });
  return { text, problems, brokenAt: 0, value: undefined, locate, placeOf: () => start };
}

/** What follows on the same line is most often an echo of the first. */
function keepFirstOfLine(problems: readonly ConfigProblem[]): ConfigProblem[] {
  const lines = new Set<number | undefined>();
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line));
}

/** Aliases can name what is not there, expand without end, or hold themselves. */
function readValue(document: Document.Parsed): { readonly value: unknown } | { readonly failure: string } {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return holdsItself(value, []) ? { failure: 'an alias stands inside of what it names' } : { value };
  } catch (error) {
    return { failure: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

function holdsItself(value: unknown, above: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (above.includes(value)) return true;
  return Object.values(value).some((child) => holdsItself(child, [...above, value]));
}
