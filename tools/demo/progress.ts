import type { Writable } from 'node:stream';
import type { Account, AccountStep } from './account.js';
import type { SceneResult } from './run-scene.js';

const WIDTH = 110;
const CLEAR = '\r\u001b[2K';

/** Lines of the action's log that tell how far it is. */
const MILESTONES = [
  /^##\[group\]/,
  /^(plan|apply|destroy): /,
  /: attempt \d+, /,
  /checks? passed/,
  /^Removed state/,
];

/** Readable progress; colours only where a person looks. */
export class Progress {
  readonly #out: Writable;
  readonly #colours: boolean;
  /** Lines may be overwritten. */
  readonly #transient: boolean;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
    this.#colours = out.isTTY === true && process.env.NO_COLOR === undefined;
    this.#transient = out.isTTY === true;
  }

  say(line: string): void {
    this.#out.write(`${this.#transient ? CLEAR : ''}${line}\n`);
  }

  scene(index: number, count: number, title: string): void {
    this.say(`\n${this.#paint('1', `${index}/${count}  ${title}`)}`);
  }

  /** One line of the action's log: milestones stay, the rest passes by where there is a terminal. */
  logLine(line: string): void {
    const whole = line.replace(/^##\[\w+\]/, '').trim();
    const text = whole.length > WIDTH ? `${whole.slice(0, WIDTH - 1)}…` : whole;
    if (line.startsWith('##[error]')) this.say(`     ${this.#paint('31', '!')} ${text}`);
    else if (MILESTONES.some((pattern) => pattern.test(line))) this.say(this.#paint('2', `     · ${text}`));
    else if (this.#transient) this.#out.write(`${CLEAR}${this.#paint('2', `     … ${text.slice(0, 60)}`)}`);
  }

  sceneEnd({ scene, verdict, run, problems, url, page }: SceneResult, step: AccountStep): void {
    const good = problems.length === 0;
    const seconds = ((run.ms + (run.post?.ms ?? 0)) / 1_000).toFixed(1);
    const note = scene.expected === 'failed' && good ? ', as it should be: the check caught it' : '';
    this.say(`     ${this.#mark(good)} ${this.#paint('1', verdict)}${note} (${seconds} s)`);
    this.say(`       ${url} answers ${page.status ?? 'nothing'}`);
    const checks = Object.entries(step.checks).map(([name, conclusion]) => `${name}: ${conclusion}`);
    if (step.deployment !== undefined) checks.push(`deployment: ${step.deployment}`);
    if (checks.length > 0) this.say(`       ${checks.join(' · ')}`);
    for (const problem of problems) this.say(`     ${this.#mark(false)} ${problem}`);
  }

  end({ ok, left, environment, comment, seconds, page, problems }: Account): void {
    const gone = left.resources.length + left.state.length === 0;
    this.say('');
    const what = gone ? 'nothing' : 'something';
    this.say(`${this.#mark(gone)} AWS holds ${what} of ${environment} any more, but for its record`);
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
