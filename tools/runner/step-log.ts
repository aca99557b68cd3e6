import { relative, sep } from 'node:path';
import type { Masker } from './masker.js';
import type { Annotation, WorkflowCommand } from './types.js';
import { KNOWN_COMMANDS, parseWorkflowCommand } from './workflow-command.js';

const MAX_ANNOTATIONS_PER_LEVEL = 10;
const MAX_MESSAGE_CHARACTERS = 4_096;

export interface StepLogOptions {
  readonly masker: Masker;
  readonly workspace: string;
  readonly debug: boolean;
  readonly onLine: (line: string) => void;
}

/** Takes a step's output line by line and carries out its commands (Runner.Worker/ActionCommandManager.cs). */
export class StepLog {
  readonly annotations: Annotation[] = [];
  readonly commandsSeen: WorkflowCommand[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** A command could not be carried out: the step fails whatever its exit code. */
  failed = false;
  readonly #options: StepLogOptions;
  readonly #lines: string[] = [];
  readonly #raw: string[] = [];
  readonly #known = new Set<string>(KNOWN_COMMANDS);
  #stopToken: string | undefined;
  #echo = false;

  constructor(options: StepLogOptions) {
    this.#options = options;
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  get rawText(): string {
    return this.#raw.join('\n');
  }

  /** One line that the process printed. */
  receive(line: string): void {
    this.#raw.push(line);
    const command = parseWorkflowCommand(line, this.#known);
    if (command === undefined || !this.#accept(command, line)) this.write(line);
  }

  /** Something the runner itself says. */
  write(text: string): void {
    for (const line of text.split(/\r\n|\r|\n/)) {
      const masked = this.#options.masker.mask(line);
      this.#lines.push(masked);
      this.#options.onLine(masked);
    }
  }

  fail(message: string): void {
    this.failed = true;
    this.annotate('error', message, {});
  }

  annotate(level: Annotation['level'], text: string, properties: Readonly<Record<string, string>>): void {
    const message = this.#options.masker.mask(text).slice(0, MAX_MESSAGE_CHARACTERS);
    const before = this.annotations.filter((annotation) => annotation.level === level).length;
    if (before < MAX_ANNOTATIONS_PER_LEVEL) this.annotations.push({ level, message, properties });
    if (message !== '') this.write(`##[${level}]${message}`);
  }

  #accept(command: WorkflowCommand, line: string): boolean {
    const name = command.command.toLowerCase();
    if (this.#stopToken !== undefined) {
      if (name !== this.#stopToken) return false;
      this.#known.delete(name);
      this.#stopToken = undefined;
      this.write(line);
      return true;
    }
    this.commandsSeen.push(command);
    if (this.#echo && !QUIET.has(name)) this.write(line);
    COMMANDS[name]?.(this, command);
    return true;
  }

  /** A token that names a command, or none, is an error; a long one is masked (ActionCommandManager.cs:111). */
  stop(token: string): void {
    if (token === '' || this.#known.has(token.toLowerCase()) || token.toLowerCase() === 'pause-logging') {
      this.fail(`Unable to process command '::stop-commands::${token}' successfully.`);
      return;
    }
    this.#stopToken = token.toLowerCase();
    this.#known.add(this.#stopToken);
    if (token.length > 6) this.#options.masker.add(token);
    this.write(`::stop-commands::${token}`);
  }

  mask(value: string): void {
    if (value.trim() !== '') this.#options.masker.addCommand(value);
    else this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.", {});
  }

  debug(message: string): void {
    if (this.#options.debug) this.write(`##[debug]${message}`);
  }

  setEcho(value: string): void {
    this.#echo = value.trim().toLowerCase() === 'on';
  }

  /** A file inside the workspace is named relative to it. */
  annotateCommand(level: Annotation['level'], { properties, data }: WorkflowCommand): void {
    const { file } = properties;
    const path = file === undefined ? '' : relative(this.#options.workspace, file);
    const inside = file?.startsWith(this.#options.workspace + sep) === true;
    this.annotate(level, data, inside ? { ...properties, file: path.replaceAll(sep, '/') } : properties);
  }
}

const QUIET: ReadonlySet<string> = new Set(['add-mask', 'debug', 'error', 'warning', 'notice', 'echo']);

const refuse = (log: StepLog, { command }: WorkflowCommand): void =>
  log.fail(
    `Unable to process command '::${command}::' successfully. The \`${command}\` command is disabled.`,
  );

const store =
  (target: 'outputs' | 'state') =>
  (log: StepLog, { command, properties, data }: WorkflowCommand): void => {
    log.annotate('warning', `The \`${command}\` command is deprecated. Use environment files.`, {});
    if (properties.name === undefined)
      log.fail(`Required field 'name' is missing in ##[${command}] command.`);
    else log[target][properties.name] = data;
  };

const COMMANDS: Readonly<Record<string, (log: StepLog, command: WorkflowCommand) => void>> = {
  'stop-commands': (log, { data }) => log.stop(data),
  'add-mask': (log, { data }) => log.mask(data),
  debug: (log, { data }) => log.debug(data),
  error: (log, command) => log.annotateCommand('error', command),
  warning: (log, command) => log.annotateCommand('warning', command),
  notice: (log, command) => log.annotateCommand('notice', command),
  group: (log, { data }) => log.write(`##[group]${data}`),
  endgroup: (log, { data }) => log.write(`##[endgroup]${data}`),
  echo: (log, { data }) => log.setEcho(data),
  'set-output': store('outputs'),
  'save-state': store('state'),
  'set-env': refuse,
  'add-path': refuse,
};
