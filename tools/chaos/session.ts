import type { Exchange, Side } from './exchange.js';
import { isAt, type Point } from './point.js';
import { PASS, type ProxyServer, type Reaction, startProxy } from './proxy.js';

/** What is done to requests from now on. */
export interface Rule {
  readonly matches: (exchange: Exchange) => boolean;
  readonly reaction: Reaction;
  /** The request is carried out, and only its answer is lost. */
  readonly applied: boolean;
  /** How many requests it hits. */
  left: number;
  /** Told of each hit; the first is 1. */
  readonly onHit?: (hits: number) => void;
}

export interface Trigger {
  readonly point: Point;
  /** The request, or its answer, waits until this resolves. */
  readonly fire: (exchange: Exchange) => Promise<Reaction>;
}

/** The proxies of one run of the action, and what they have seen. */
export interface Session {
  readonly aws: ProxyServer;
  readonly github: ProxyServer;
  /** One line a request, as they came. */
  readonly seen: readonly string[];
  arm(trigger: Trigger): void;
  addRule(rule: Rule): void;
  /** Resolves at the first request that matches, or when the session is closed. */
  waitFor(matches: (exchange: Exchange) => boolean): Promise<void>;
  close(): Promise<void>;
}

export async function openSession(targets: Readonly<Record<Side, string>>): Promise<Session> {
  const director = new Director();
  const open = (side: Side): Promise<ProxyServer> =>
    startProxy({
      side,
      target: targets[side],
      onRequest: (exchange) => director.meet(exchange, 'before'),
      onAnswer: (exchange, status) => director.meet(exchange, 'after', status),
    });
  const [aws, github] = await Promise.all([open('aws'), open('github')]);
  return {
    aws,
    github,
    seen: director.seen,
    arm: (trigger) => void director.armed.push({ ...trigger, met: 0 }),
    addRule: (rule) => void director.rules.push({ rule, hits: 0 }),
    waitFor: (matches) => director.waitFor(matches),
    close: async () => {
      director.end();
      await Promise.all([aws.close(), github.close()]);
    },
  };
}

class Director {
  readonly seen: string[] = [];
  readonly armed: (Trigger & { met: number })[] = [];
  readonly rules: { readonly rule: Rule; hits: number }[] = [];
  readonly #waiting: { readonly matches: (exchange: Exchange) => boolean; readonly resolve: () => void }[] =
    [];

  async meet(exchange: Exchange, when: Point['when'], status?: number): Promise<Reaction> {
    if (when === 'before') this.#tell(exchange);
    else this.seen.push(`  ${status} ${exchange.sender} ${exchange.act}`);
    const due = this.armed.filter((trigger) => this.#isDue(trigger, exchange, when));
    for (const { point, fire } of due) {
      this.seen.push(`* ${point.when} ${point.act} ${point.nth}`);
      const reaction = await fire(exchange);
      if (reaction.kind !== 'pass') return reaction;
    }
    return this.#applyRules(exchange, when);
  }

  waitFor(matches: (exchange: Exchange) => boolean): Promise<void> {
    return new Promise((resolve) => this.#waiting.push({ matches, resolve }));
  }

  end(): void {
    for (const { resolve } of this.#waiting) resolve();
  }

  #tell(exchange: Exchange): void {
    this.seen.push(`${exchange.sender} ${exchange.act}: ${exchange.method} ${exchange.path}`);
    for (const { matches, resolve } of this.#waiting) if (matches(exchange)) resolve();
  }

  #isDue(trigger: Trigger & { met: number }, exchange: Exchange, when: Point['when']): boolean {
    const { point } = trigger;
    if (point.when !== when || !isAt(point, exchange)) return false;
    trigger.met += 1;
    return trigger.met === point.nth;
  }

  #applyRules(exchange: Exchange, when: Point['when']): Reaction {
    const found = this.rules.find(({ rule }) => rule.left > 0 && rule.matches(exchange));
    if (found === undefined || found.rule.applied !== (when === 'after')) return PASS;
    found.rule.left -= 1;
    found.hits += 1;
    found.rule.onHit?.(found.hits);
    return found.rule.reaction;
  }
}
