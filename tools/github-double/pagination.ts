import type { Answer, Call } from './call.js';

interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** One page of `all` by `per_page` (1 to 100, default 30) and `page`, with GitHub's Link header. */
export function paginate<T>(call: Call, all: readonly T[]): Page<T> {
  const size = Math.min(Math.max(Number(call.query.per_page ?? 30), 1), 100);
  const page = Math.max(Number(call.query.page ?? 1), 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const at = (number: number) => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(number));
    return url.href;
  };
  const links = [
    ...(page > 1 ? [`<${at(page - 1)}>; rel="prev"`] : []),
    ...(page < last ? [`<${at(page + 1)}>; rel="next"`, `<${at(last)}>; rel="last"`] : []),
    ...(page > 1 ? [`<${at(1)}>; rel="first"`] : []),
  ];
  const items = all.slice((page - 1) * size, page * size);
  return { items, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

export function listAnswer<T>(call: Call, all: readonly T[], view: (item: T) => unknown): Answer {
  const { items, headers } = paginate(call, all);
  return { status: 200, body: items.map(view), headers };
}
