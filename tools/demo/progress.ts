import type { Writable } from 'node:stream';
import type { Account } from './account.js';
import type { SceneResult } from './run-scene.js';

/** Readable progress; colours only where a person looks. */
export class Progress {
  readonly #out: Writable;
  readonly #colours: boolean;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
    this.#colours = out.isTTY === true && process.env.NO_COLOR === undefined;
  }

  say(line: string): void {
    this.#out.write(`${line}\n`);
  }

  scene(index: number, count: number, title: string): void {
    this.say(`\n${this.#paint('1', `${index}/${count}  ${title}`)}`);
  }

  /** One line of the action's log: its groups and errors are told, the rest is in the log file. */
  logLine(line: string): void {
    const group = /^##\[group\](.*)/.exec(line)?.[1];
    if (group !== undefined) this.say(this.#paint('2', `     · ${group}`));
    const failure = /^##\[error\](.*)/.exec(line)?.[1];
    if (failure !== undefined) this.say(`     ${this.#paint('31', '!')} ${failure}`);
  }

  sceneEnd({ scene, verdict, run, problems, url, page }: SceneResult): void {
    const good = problems.length === 0;
    const seconds = ((run.ms + (run.post?.ms ?? 0)) / 1_000).toFixed(1);
    const note = scene.expected === 'failed' && good ? ', as it should be: the check caught it' : '';
    this.say(
      `     ${this.#mark(good)} ${verdict}${note} (${seconds} s)  ${url} answers ${page.status ?? 'nothing'}`,
    );
    for (const problem of problems) this.say(`     ${this.#paint('31', '✗')} ${problem}`);
  }

  end({ ok, left, environment, comment, seconds, page, problems }: Account): void {
    const gone = left.resources.length + left.state.length === 0;
    this.say('');
    this.say(`${this.#mark(gone)} AWS holds ${gone ? 'nothing' : 'something'} of ${environment} any more`);
    for (const what of [...left.resources, ...left.state]) this.say(`    ${what}`);
    this.say(
      `${this.#mark(comment.count === 1)} ${comment.count} comment, edited ${comment.edits} times in place`,
    );
    if (!ok) for (const problem of problems) this.say(`${this.#mark(false)} ${problem}`);
    this.say(
      `${this.#mark(ok)} ${ok ? 'Everything went as expected' : 'Not everything went as expected'}, ${seconds} s`,
    );
    this.say(`\nThe conversation, as GitHub would show it: ${page}`);
  }

  #mark(good: boolean): string {
    return good ? this.#paint('32', '✓') : this.#paint('31', '✗');
  }

  #paint(code: string, text: string): string {
    return this.#colours ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}
