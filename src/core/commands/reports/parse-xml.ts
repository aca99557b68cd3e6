import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Steps } from '../../steps.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text and CDATA right inside of it. */
  readonly text: string;
  /** Where its start tag ends. */
  readonly line: number;
}

/** Why a text is not XML; `line` is 1-based. */
export class XmlProblem extends Error {
  override readonly name = 'XmlProblem';

  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

interface Building {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Building[];
  text: string;
  readonly line: number;
}

/** Characters that are read in one step. */
const PIECE = 64 * 1024;

/** No report is nested deeper; suites in suites are a dozen. */
const DEEPEST = 200;

/** What XML 1.0 has no form for, and test tools write nevertheless: output of programs. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const REFERENCE = /&#(?:x([\da-f]{1,8})|(\d{1,10}));/gi;

/**
 * The root of a well-formed document. Entities beside XML's own five, and whatever else a document type declares, are
 * refused, so that nothing grows and nothing is fetched. Throws XmlProblem.
 */
export function* parseXml(text: string): Steps<XmlElement> {
  const parser = new SaxesParser();
  const open: Building[] = [];
  let root: Building | undefined;
  parser.on('error', (error) => {
    throw new XmlProblem(error.message.replace(/^\d+:\d+: /, ''), parser.line);
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST)
      throw new XmlProblem(`elements are nested deeper than ${DEEPEST}`, parser.line);
    const element = makeElement(tag, parser.line);
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  for (const piece of listPieces(text.replace(/^\uFEFF/, ''))) {
    parser.write(dropNoXml(piece));
    yield;
  }
  parser.close();
  if (root === undefined) throw new XmlProblem('it holds no element', parser.line);
  return root;
}

/** Each begins with a `<`, or a line, where there is any: no character and no reference is cut in two. */
function* listPieces(text: string): Iterable<string> {
  const border = /[<\n]/g;
  for (let start = 0; start < text.length; ) {
    border.lastIndex = start + PIECE;
    const end = border.exec(text)?.index ?? text.length;
    yield text.slice(start, end);
    start = end;
  }
}

function makeElement({ name, attributes }: SaxesTagPlain, line: number): Building {
  return { name, attributes: new Map(Object.entries(attributes)), children: [], text: '', line };
}

function dropNoXml(text: string): string {
  return text.replace(NO_XML, '').replace(REFERENCE, (whole, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff || isNoXml(code) ? '' : whole;
  });
}

const isNoXml = (code: number): boolean =>
  (code >= 0xd800 && code <= 0xdfff) || String.fromCodePoint(code).replace(NO_XML, '') === '';
