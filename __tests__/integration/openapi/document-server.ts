import type { RequestListener } from 'node:http';
import { Sampler } from './sample.js';

type Json = Readonly<Record<string, unknown>>;

/** What is sent; `body` as JSON unless it is a text already. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Changes the answer to one operation before it is sent. */
export type Break = (sent: Sent) => void;

/**
 * Serves every GET of a document soundly, from its own schemas. `breaks` has changes by path template. `asked` counts
 * requests by template.
 */
export function serveDocument(
  document: Json,
  {
    breaks = {},
    asked = new Map(),
  }: { readonly breaks?: Readonly<Record<string, Break>>; readonly asked?: Map<string, number> } = {},
): RequestListener {
  const routes = Object.entries(document.paths as Json)
    .filter(([, item]) => 'get' in (item as Json))
    .map(([template, item]) => ({
      template,
      pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+').replace(/[.]/g, '\\.')}$`),
      operation: (item as { get: Json }).get,
    }));
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const matching = routes.filter(({ pattern }) => pattern.test(path));
    // The more literal template wins, as in a router.
    const [route] = matching.sort((a, b) => countHoles(a.template) - countHoles(b.template));
    if (route === undefined) return void response.writeHead(404).end();
    asked.set(route.template, (asked.get(route.template) ?? 0) + 1);
    const sent = makeAnswer(document, route.operation);
    breaks[route.template]?.(sent);
    const body = typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body);
    response.writeHead(sent.status, sent.headers).end(sent.body === undefined ? '' : body);
  };
}

const countHoles = (template: string): number => template.split('{').length;

function makeAnswer(document: Json, { responses }: Json): Sent {
  const sampler = new Sampler(document);
  const status = ['200', '301', 'default'].find((each) => each in (responses as Json)) ?? '200';
  const { content = {}, headers = {} } = sampler.resolve((responses as Json)[status]);
  const types = Object.entries(content as Json);
  const [type, media] = types.find(([name]) => name.endsWith('json')) ?? types[0] ?? [];
  const isJson = type?.endsWith('json') === true;
  const documented = Object.entries(headers as Json).map(([name, header]) => [
    name,
    String(sampler.sample((sampler.resolve(header) as { schema: unknown }).schema)).replace(/[^ -~]/g, 'x'),
  ]);
  return {
    status: status === 'default' ? 404 : Number(status),
    headers: { ...Object.fromEntries(documented), ...(type === undefined ? {} : { 'content-type': type }) },
    body:
      isJson && media !== undefined
        ? sampler.sample((media as Json).schema)
        : type === undefined
          ? undefined
          : '<x/>',
  };
}
