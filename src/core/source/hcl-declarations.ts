import type { Declarations, DeclaredProvider, DefaultTags, SourceFile } from './declarations.js';
import { type HclBlock, parseHclBlocks, parseLiteralString } from './hcl-blocks.js';

/** What a file in native syntax (`.tf`) declares. */
export function parseHclDeclarations(file: SourceFile): Declarations {
  const { blocks } = parseHclBlocks(file.text);
  const ofType = (type: string, labels: number): readonly HclBlock[] =>
    blocks.filter((block) => block.type === type && block.labels.length === labels);
  const resources = (type: string): Declarations['resources'] =>
    ofType(type, 2).map(({ labels, line, body }) => ({
      type: labels[0] ?? '',
      name: labels[1] ?? '',
      file: file.name,
      line,
      preventsDestroy: body.blocks.some(preventsDestroy),
    }));
  return {
    resources: resources('resource'),
    data: resources('data'),
    providers: ofType('provider', 1).map(parseProvider),
    calls: ofType('module', 1).map(({ labels, line, body }) => ({
      name: labels[0] ?? '',
      source: parseLiteralString(body.attributes.get('source')?.expression),
      file: file.name,
      line,
    })),
    variables: ofType('variable', 1).map(({ labels }) => labels[0] ?? ''),
  };
}

function preventsDestroy({ type, body }: HclBlock): boolean {
  const expression = body.attributes.get('prevent_destroy')?.expression;
  return type === 'lifecycle' && expression !== undefined && expression !== 'false';
}

function parseProvider({ labels, body }: HclBlock): DeclaredProvider {
  return {
    name: labels[0] ?? '',
    alias: parseLiteralString(body.attributes.get('alias')?.expression),
    setsRegion: body.attributes.has('region'),
    defaultTags: parseDefaultTags(body.blocks),
  };
}

function parseDefaultTags(blocks: readonly HclBlock[]): DefaultTags | undefined {
  if (blocks.some(({ type, labels }) => type === 'dynamic' && labels[0] === 'default_tags')) {
    return { kind: 'generated' };
  }
  const block = blocks.find(({ type }) => type === 'default_tags');
  const text = block?.body.attributes.get('tags')?.expression;
  return text === undefined ? undefined : { kind: 'expression', text };
}
