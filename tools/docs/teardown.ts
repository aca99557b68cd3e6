import { LOG_GROUPS } from '../../src/core/recovery/made-by-services.js';
import { ADOPTABLE } from '../../src/core/recovery/table.js';
import { RETRYABLE_ERRORS } from '../../src/core/terraform/retryable-errors.js';
import { renderTable } from './section.js';

const code = (text: string): string => `\`${text}\``;

/** Types that Terraform can adopt, with what their ARNs look like. */
export function renderAdoptable(): string {
  const types = [...new Set(ADOPTABLE.map(({ type }) => type))].sort();
  const rows = types.map((type) => {
    const forms = ADOPTABLE.filter((row) => row.type === type);
    const notes = [
      forms.some(({ namedBy, importId }) => namedBy !== undefined && importId === '{name}')
        ? 'found by name too'
        : '',
      forms.some(({ unlisted }) => unlisted === true) ? 'not listed by AWS' : '',
      forms.some(({ dependent }) => dependent === true) ? 'left to its owner by a deploy' : '',
    ];
    return [
      code(type),
      forms.map(({ arn: [service, form] }) => code(`${service}:…:${renderForm(form)}`)).join(', '),
      notes.filter((note) => note !== '').join('; '),
    ];
  });
  return renderTable(['type', 'ARN', ''], rows);
}

/** `/^table\/(?<name>[^/]+)$/` as people read it: `table/NAME`. */
function renderForm({ source }: RegExp): string {
  return source
    .replace(/^\^|\$$/g, '')
    .replace(/\(\?:\.\+\\?\/\)\?/g, '')
    .replace(/\(\?::\\\*\)\?/g, '')
    .replace(
      /\(\?<(\w+)>(?:[a-z]+-)?(\\\/)?[^)]*\)/g,
      (_, name: string, slash = '') => `${slash}${name.toUpperCase()}`,
    )
    .replace(/\(\?:([^)]*)\)/g, '{$1}')
    .replace(/\[\^[^\]]*\]\+(:\\d\+)?|\.\+/g, '…')
    .replaceAll('\\/', '/');
}

const ANY = new Proxy({}, { get: (_, argument) => `<${String(argument)}>` });

/** The log groups of each type, with `<argument>` for what the state says. */
export function renderLogGroups(): string {
  const rows = Object.entries(LOG_GROUPS).map(([type, make]) => [
    code(type),
    make(ANY)
      .map(({ prefix, exact }) => code(exact ? prefix : `${prefix}*`))
      .join(', '),
  ]);
  return renderTable(['of', 'log group'], rows);
}

/** What is tried again, once for each reason and source. */
export function renderRetries(): string {
  const rows = RETRYABLE_ERRORS.map(({ why, source }) => [why, source] as const);
  const unique = new Map(rows.map(([why, source]) => [`${why} ${source}`, [why, `[source](${source})`]]));
  return renderTable(['why another attempt may end otherwise', 'errors'], [...unique.values()]);
}
