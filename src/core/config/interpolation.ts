import { MayflyError } from '../errors.js';
import { suggest, suggestHint } from '../text/suggest.js';
import { cut } from './issue.js';

/**
 * `${name}` stands for a value, `$${` for a literal `${`, and a `$` that no `{` follows for itself.
 * The names are `outputs.<name>`, `env.name`, `pr.number` and `pr.sha`.
 */
const TOKEN = /(?<escape>\$\$\{)|\$\{(?<name>[^}]*)(?<end>\}?)/g;
const OUTPUT = /^outputs\.(?<output>[A-Za-z_][\w-]*)$/;
const SAVED = /^saved\.(?<saved>[A-Za-z_]\w*)$/;
const FIXED_NAMES = ['env.name', 'pr.number', 'pr.sha'];
const ALL_NAMES = ['outputs.<name>', ...FIXED_NAMES];

export interface Reference {
  /** What stands between the braces. */
  readonly name: string;
  /** What an earlier step of a scenario saved; undefined for all other names. */
  readonly saved?: string;
  /** The output that it names; undefined for all other names. */
  readonly output: string | undefined;
  /** Set when nothing can stand here: the name is unknown or the brace is not closed. */
  readonly mistake?: { readonly message: string; readonly hint: string };
}

/** All references of a text in their order, the wrong ones too. */
export function findReferences(text: string): Reference[] {
  return [...text.matchAll(TOKEN)].flatMap((match) =>
    match.groups?.escape === undefined ? [readReference(match.groups)] : [],
  );
}

/** Replaces each reference by what `replace` says and each `$${` by `${`. */
export function replaceReferences(text: string, replace: (reference: Reference) => string): string {
  return text.replace(TOKEN, (...match) => {
    const groups = match.at(-1) as Groups;
    return groups?.escape === undefined ? replace(readReference(groups)) : '${';
  });
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function readReference(groups: Groups): Reference {
  const name = groups?.name ?? '';
  const output = OUTPUT.exec(name)?.groups?.output;
  const saved = SAVED.exec(name)?.groups?.saved;
  if (saved !== undefined && groups?.end !== '') return { name, output, saved };
  const mistake = groups?.end === '' ? UNCLOSED : explainName(name);
  return { name, output, ...(mistake === undefined ? {} : { mistake }) };
}

/** What is wrong with `${saved.x}` elsewhere. */
export const SAVED_ELSEWHERE = 'is known in steps of a scenario only';

const UNCLOSED = {
  message: '`${` is not closed by `}`',
  hint: 'write `$${` for a literal `${`',
};

function explainName(name: string): Reference['mistake'] {
  if (OUTPUT.test(name) || FIXED_NAMES.includes(name)) return undefined;
  const near = suggestName(name);
  return {
    message: `\`\${${cut(name)}}\` is not a known name`,
    hint:
      near === undefined
        ? `known names: ${ALL_NAMES.join(', ')}; write \`$\${\` for a literal \`\${\``
        : `did you mean \`\${${near}}\`?`,
  };
}

function suggestName(name: string): string | undefined {
  const bare = name.replace(/^[{\s]+|\s+$/g, '');
  if (OUTPUT.test(bare) || FIXED_NAMES.includes(bare)) return bare;
  const [family = '', rest = ''] = bare.split(/\.(.*)/s);
  const output = `outputs.${rest}`;
  if (suggest(family, ['outputs']) !== undefined && OUTPUT.test(output)) return output;
  return suggest(bare, FIXED_NAMES);
}

/** What the names stand for in one run. */
export interface InterpolationValues {
  /** Values of the outputs by name; lists and maps become JSON. */
  readonly outputs: Readonly<Record<string, unknown>>;
  /** The environment's name. */
  readonly environment: string;
  readonly pullNumber: number | undefined;
  readonly headSha: string | undefined;
}

/** The text with its references replaced. Throws MayflyError (`input`) for one that has no value. */
export function interpolate(text: string, values: InterpolationValues): string {
  return replaceReferences(text, (reference) => computeText(reference, values));
}

/** Like `interpolate`, but outputs that are not set stay as they are written. */
export function interpolateKnown(text: string, values: InterpolationValues): string {
  return replaceReferences(text, (reference) => {
    const { name, output } = reference;
    return output !== undefined && !isSet(output, values) ? `\${${name}}` : computeText(reference, values);
  });
}

const PATTERN = /^\/.+\/[dgimsuvy]*$/s;

/** Like `interpolate`, but in `/pattern/flags` the values stand for themselves and not for a pattern. */
export function interpolatePattern(text: string, values: InterpolationValues): string {
  if (!PATTERN.test(text)) return interpolate(text, values);
  const quoteValue = (value: string): string => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return replaceReferences(text, (reference) => quoteValue(computeText(reference, values)));
}

/** Interpolates every text inside a value; keys stay as they are. */
export function interpolateTree(value: unknown, values: InterpolationValues): unknown {
  if (typeof value === 'string') return interpolate(value, values);
  if (Array.isArray(value)) return value.map((item) => interpolateTree(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, interpolateTree(item, values)]));
}

function computeText({ name, output, saved, mistake }: Reference, values: InterpolationValues): string {
  if (saved !== undefined) throw new MayflyError(`\`\${${name}}\` ${SAVED_ELSEWHERE}`, { kind: 'input' });
  if (mistake !== undefined) {
    throw new MayflyError(mistake.message, { kind: 'input', hint: mistake.hint });
  }
  if (output === undefined) return computeFixed(name, values);
  if (!isSet(output, values)) {
    const explained = explainMissingOutput(output, listSetOutputs(values));
    throw new MayflyError(explained.message, { kind: 'input', hint: explained.hint });
  }
  const value = values.outputs[output];
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

export function listSetOutputs(values: Pick<InterpolationValues, 'outputs'>): string[] {
  return Object.keys(values.outputs).filter((output) => isSet(output, values));
}

/** Terraform leaves outputs out that are null. */
export function isSet(output: string, { outputs }: Pick<InterpolationValues, 'outputs'>): boolean {
  return Object.hasOwn(outputs, output) && outputs[output] !== null && outputs[output] !== undefined;
}

function computeFixed(name: string, { environment, pullNumber, headSha }: InterpolationValues): string {
  const value = { 'env.name': environment, 'pr.number': pullNumber, 'pr.sha': headSha }[name];
  if (value !== undefined) return String(value);
  if (pullNumber !== undefined) {
    throw new MayflyError(`\`\${${name}}\` has no value: the commit of the pull request is not known here`, {
      kind: 'input',
      hint: 'use `${pr.number}` or `${env.name}`',
    });
  }
  throw new MayflyError(`\`\${${name}}\` has no value: this run is not about a pull request`, {
    kind: 'input',
    hint: 'give the number of the pull request, or use `${env.name}`',
  });
}

/** Why a check or command that names these outputs is not run: none of them is set. */
export function explainUnsetOutputs(outputs: readonly string[], values: InterpolationValues): string {
  const known = listSetOutputs(values);
  const each = outputs.map((output) => {
    const { near } = explainMissingOutput(output, known);
    return `output ${output} is not set${near === undefined ? '' : ` (${near})`}`;
  });
  return each.join(', ');
}

export interface MissingOutput {
  readonly message: string;
  readonly hint: string;
  /** The output that was meant, as a question. */
  readonly near: string | undefined;
}

/** The message for an output that the source does not have, with those that it has. */
export function explainMissingOutput(output: string, existing: readonly string[]): MissingOutput {
  const known = existing.length === 0 ? 'the source has no outputs' : `outputs: ${existing.join(', ')}`;
  const near = suggestHint(output, existing);
  return {
    message: `output \`${output}\` does not exist`,
    hint: near === undefined ? known : `${near} ${known}`,
    near,
  };
}
