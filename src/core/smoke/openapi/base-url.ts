import { MayflyError } from '../../errors.js';
import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';

/**
 * What the paths of the document stand behind, without a slash at its end. A `base` decides the host; where it has no
 * path of its own, the server's path in the document follows. Without a base the server decides. Throws MayflyError
 * (`input`) where there is neither.
 */
export function computeBaseUrl(base: string | undefined, server: SchemaMap | undefined): string {
  const url = fillVariables(server);
  if (base === undefined) {
    if (isWeb(url)) return trim(url);
    throw new MayflyError(`the document's server is ${url === '' ? 'not given' : url}, which names no host`, {
      kind: 'input',
      hint: 'give `base`, such as `base: ${outputs.url}`',
    });
  }
  if (!isWeb(base)) {
    throw new MayflyError(`\`base\` must be a URL of http or https, not ${base}`, { kind: 'input' });
  }
  return new URL(base).pathname === '/' ? trim(`${trim(base)}${readPath(url)}`) : trim(base);
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

const trim = (url: string): string => url.replace(/[?#].*$/s, '').replace(/\/+$/, '');

function readPath(url: string): string {
  if (isWeb(url)) return new URL(url).pathname;
  return url.startsWith('/') && !url.startsWith('//') ? url : '';
}

function fillVariables(server: SchemaMap | undefined): string {
  const variables = isSchemaMap(server?.variables) ? server.variables : {};
  return String(server?.url ?? '').replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isSchemaMap(variable) && variable.default !== undefined ? String(variable.default) : whole;
  });
}
