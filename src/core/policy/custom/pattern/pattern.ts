import { PatternError, type PatternNode, parsePattern } from './parse-pattern.js';

/** A pattern that is matched in time linear in the text: all ways at once, none tried after another. */
export interface Pattern {
  /** Whether it is found anywhere in the text. `onSteps` is told how much was looked at, and may throw. */
  test(text: string, onSteps: (count: number) => void): boolean;
}

type Instruction =
  | { readonly kind: 'unit'; readonly accepts: (unit: string) => boolean }
  | { readonly kind: 'assertion'; readonly holds: (text: string, at: number) => boolean }
  | Split
  | { readonly kind: 'match' };

interface Split {
  readonly kind: 'split';
  readonly to: number[];
}

/** Counted repetitions are written out, also those of nothing. */
const MOST_NODES = 1_000;

/** Throws PatternError. */
export function compilePattern(text: string): Pattern {
  const { program } = new Compiler(parsePattern(text));
  return { test: (subject, onSteps) => run(program, subject, onSteps) };
}

class Compiler {
  readonly program: Instruction[] = [];
  #nodes = 0;

  constructor(node: PatternNode) {
    this.#emit(node);
    this.program.push({ kind: 'match' });
  }

  #emit(node: PatternNode): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw new PatternError('a pattern is too long, or repeats too much');
    switch (node.kind) {
      case 'unit':
        this.program.push({ kind: 'unit', accepts: makeUnit(node.source) });
        break;
      case 'assertion':
        this.program.push({ kind: 'assertion', holds: ASSERTIONS[node.source] ?? (() => false) });
        break;
      case 'sequence':
        for (const part of node.nodes) this.#emit(part);
        break;
      case 'choice':
        this.#emitChoice(node.nodes);
        break;
      case 'repeat':
        this.#emitRepeat(node);
    }
  }

  #emitChoice(nodes: readonly PatternNode[]): void {
    const choice = this.#emitSplit();
    const ends = nodes.map((node) => {
      choice.to.push(this.program.length);
      this.#emit(node);
      return this.#emitSplit();
    });
    for (const end of ends) end.to.push(this.program.length);
  }

  #emitRepeat({ node, min, max }: PatternNode & { readonly kind: 'repeat' }): void {
    for (let count = 0; count < min; count += 1) this.#emit(node);
    if (max === Infinity) {
      const at = this.program.length;
      const loop = this.#emitSplit();
      this.#emit(node);
      this.#emitSplit().to.push(at);
      loop.to.push(at + 1, this.program.length);
      return;
    }
    const exits: Split[] = [];
    for (let count = min; count < max; count += 1) {
      const split = this.#emitSplit();
      split.to.push(this.program.length);
      exits.push(split);
      this.#emit(node);
    }
    for (const { to } of exits) to.push(this.program.length);
  }

  #emitSplit(): Split {
    const split: Split = { kind: 'split', to: [] };
    this.program.push(split);
    return split;
  }
}

/** One character (of UTF-16), a class or an escape, as the language itself reads it. */
function makeUnit(source: string): (unit: string) => boolean {
  if (source.length === 1 && source !== '.') return (unit) => unit === source;
  const expression = new RegExp(`^${source}$`);
  return (unit) => expression.test(unit);
}

const isWord = (text: string, at: number) => /\w/.test(text.charAt(at));
const isEdge = (text: string, at: number) => isWord(text, at - 1) !== isWord(text, at);

const ASSERTIONS: Readonly<Record<string, (text: string, at: number) => boolean>> = {
  '^': (_, at) => at === 0,
  $: (text, at) => at === text.length,
  '\\b': isEdge,
  '\\B': (text, at) => !isEdge(text, at),
};

function run(program: readonly Instruction[], text: string, onSteps: (count: number) => void): boolean {
  let waiting: readonly number[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const reached = follow(program, [...waiting, 0], { text, at });
    onSteps(reached.length);
    const unit = text.charAt(at);
    const next: number[] = [];
    for (const index of reached) {
      const instruction = program[index];
      if (instruction?.kind === 'match') return true;
      if (instruction?.kind === 'unit' && unit !== '' && instruction.accepts(unit)) next.push(index + 1);
    }
    waiting = next;
  }
  return false;
}

interface Place {
  readonly text: string;
  readonly at: number;
}

/** All instructions that are reached without reading on, each once. */
function follow(program: readonly Instruction[], from: readonly number[], { text, at }: Place) {
  const seen = new Set<number>();
  const open = [...from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const instruction = program[index];
    if (instruction?.kind === 'split') open.push(...instruction.to);
    if (instruction?.kind === 'assertion' && instruction.holds(text, at)) open.push(index + 1);
  }
  return [...seen];
}
