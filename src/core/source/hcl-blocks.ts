import { skipBlanks, skipExpression, skipString, skipTrivia } from './hcl-scan.js';

/** What stands between the braces of a block, or in a whole file. Expressions stay text: nothing is evaluated. */
export interface HclBody {
  readonly attributes: ReadonlyMap<string, HclAttribute>;
  readonly blocks: readonly HclBlock[];
}

export interface HclAttribute {
  readonly expression: string;
  /** 1-based. */
  readonly line: number;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  /** 1-based line of the block's header. */
  readonly line: number;
  readonly body: HclBody;
}

const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

/**
 * Reads the blocks of an HCL file (native syntax), nested ones too. Not a full parser: it knows strings, templates,
 * heredocs, comments and brackets well enough to find where blocks and expressions begin and end. Text that is no HCL
 * gives what could be read of it.
 */
export function parseHclBlocks(text: string): HclBody {
  return new Scanner(text).body();
}

class Scanner {
  private at = 0;
  private line = 1;
  private counted = 0;

  constructor(private readonly text: string) {}

  /** Reads up to the closing brace, which it leaves, or the end. */
  body(): HclBody {
    const attributes = new Map<string, HclAttribute>();
    const blocks: HclBlock[] = [];
    for (;;) {
      this.at = skipTrivia(this.text, this.at);
      if (this.at >= this.text.length || this.text[this.at] === '}') return { attributes, blocks };
      const line = this.lineHere();
      const name = this.identifier();
      if (name === undefined) this.at++;
      else if (this.startsAttribute()) attributes.set(name, { expression: this.expression(), line });
      else this.block(name, line, blocks);
    }
  }

  private block(type: string, line: number, into: HclBlock[]): void {
    const labels = this.labels();
    if (this.text[this.at] !== '{') return;
    this.at++;
    const body = this.body();
    this.at++;
    into.push({ type, labels, line, body });
  }

  private labels(): string[] {
    const labels: string[] = [];
    for (;;) {
      this.at = skipBlanks(this.text, this.at);
      const start = this.at;
      if (this.text[this.at] === '"') {
        this.at = skipString(this.text, this.at);
        labels.push(this.text.slice(start + 1, this.at - 1));
        continue;
      }
      const identifier = this.identifier();
      if (identifier === undefined) return labels;
      labels.push(identifier);
    }
  }

  private startsAttribute(): boolean {
    this.at = skipBlanks(this.text, this.at);
    return this.text[this.at] === '=' && this.text[this.at + 1] !== '=';
  }

  private expression(): string {
    const start = this.at + 1;
    this.at = skipExpression(this.text, start);
    return this.text.slice(start, this.at).trim();
  }

  private identifier(): string | undefined {
    IDENTIFIER.lastIndex = this.at;
    const found = IDENTIFIER.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private lineHere(): number {
    for (; this.counted < this.at; this.counted++) if (this.text[this.counted] === '\n') this.line++;
    return this.line;
  }
}

/** The value of an expression that is one plain string; undefined for everything else. */
export function parseLiteralString(expression: string | undefined): string | undefined {
  if (expression === undefined || !/^"[^"\n]*"$/.test(expression)) return undefined;
  const inner = expression.slice(1, -1);
  return /[\\]|\$\{|%\{/.test(inner) ? undefined : inner;
}
