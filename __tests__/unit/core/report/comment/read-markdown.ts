const FENCE = /^(`{3,})\w*$/;

export interface Reading {
  /** The body without code blocks. */
  readonly text: string;
  /** Whether the last code block has its end. */
  readonly closed: boolean;
}

/** Takes the code blocks out of a body as GitHub finds them. */
export function readMarkdown(body: string): Reading {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence === undefined && mark === undefined) lines.push(line);
    if (fence === undefined) fence = mark;
    else if (/^`+$/.test(line) && line.length >= fence.length) fence = undefined;
  }
  return { text: lines.join('\n'), closed: fence === undefined };
}

/** Text in which GitHub looks for mentions and references: without code, and without addresses of links. */
export function readLiveText(body: string): string {
  return readMarkdown(body)
    .text.replace(/<code>.*?<\/code>/g, '')
    .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    .replace(/<https?:\/\/[^ >]*>/g, '');
}

/** How deep `<details>` is open after each tag; the last is what stays open. */
export function readDepths(text: string): number[] {
  let depth = 0;
  return [...text.matchAll(/<(\/?)details\b/g)].map(([, slash]) => {
    depth += slash === '/' ? -1 : 1;
    return depth;
  });
}
