import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTrigger, type TriggerRequest } from '../../../../src/core/event/parse-trigger.js';
import { PULL_REQUEST_VERBS } from '../../../../src/core/event/triggers.js';

interface Example {
  action?: string;
  pull_request?: { number: number; head: { sha: string; repo: unknown } };
}
const EXAMPLES: { name: string; examples: Example[] }[] = createRequire(import.meta.url)(
  '@octokit/webhooks-examples/api.github.com/index.json',
);

function examplesOf(name: string): Example[] {
  const found = EXAMPLES.find((event) => event.name === name)?.examples ?? [];
  if (found.length === 0) throw new Error(`no examples of ${name}`);
  return structuredClone(found);
}

function pullRequest(action: string): Required<Example> {
  const found = examplesOf('pull_request').find((example) => example.action === action);
  if (found?.pull_request === undefined) throw new Error(`no example of ${action}`);
  return found as Required<Example>;
}

/** GitHub's examples hold no fork, so one is made of its own repository's. */
function fromFork(action: string): Example {
  const payload = pullRequest(action);
  payload.pull_request.head.repo = { ...(payload.pull_request.head.repo as object), full_name: 'eve/fork' };
  return payload;
}

const trigger = (given: Partial<TriggerRequest>) =>
  parseTrigger({
    eventName: 'pull_request',
    payload: {},
    command: 'auto',
    prNumberInput: '',
    extendBy: '',
    ...given,
  });

describe('a pull request event', () => {
  it.each(
    [...PULL_REQUEST_VERBS].flatMap(([action, verb]) =>
      ['pull_request', 'pull_request_target'].map((eventName) => [eventName, action, verb] as const),
    ),
  )('%s %s asks to %s', (eventName, action, verb) => {
    const payload = pullRequest(action);
    expect(trigger({ eventName, payload })).toEqual({
      kind: 'verb',
      verb,
      pullNumber: payload.pull_request.number,
      forced: false,
      event: expect.objectContaining({ action, headSha: payload.pull_request.head.sha, fork: false }),
    });
  });

  it('of each other kind that GitHub sends is a skip that names the action', () => {
    const others = examplesOf('pull_request').filter(
      ({ action = '' }) => !PULL_REQUEST_VERBS.has(action) && !/^(?:un)?labeled$/.test(action),
    );
    expect(others.length).toBeGreaterThan(4);
    for (const payload of others) {
      expect(trigger({ payload })).toEqual({
        kind: 'skip',
        reason: `nothing to do for action ${payload.action} of event pull_request`,
        pullNumber: payload.pull_request?.number,
      });
    }
  });

  it('deploys drafts like others', () => {
    const payload = pullRequest('opened');
    Object.assign(payload.pull_request, { draft: true });
    expect(trigger({ payload })).toMatchObject({ verb: 'deploy', event: { draft: true } });
  });

  it('gives way to the command', () => {
    expect(trigger({ payload: pullRequest('opened'), command: 'plan' })).toMatchObject({ verb: 'plan' });
    expect(trigger({ payload: pullRequest('labeled'), command: 'deploy' })).toMatchObject({ verb: 'deploy' });
    expect(trigger({ payload: pullRequest('labeled'), command: 'destroy' })).toMatchObject({
      verb: 'destroy',
      forced: true,
    });
  });

  it.each(['deploy', 'plan', 'check'])('does not %s once it is closed', (command) => {
    const payload = pullRequest('closed');
    expect(trigger({ payload, command })).toEqual({
      kind: 'skip',
      reason: `pull request #${payload.pull_request.number} is closed: nothing to ${command}`,
      pullNumber: payload.pull_request.number,
    });
  });

  it('fails for a pr-number of another one', () => {
    expect(() => trigger({ payload: pullRequest('opened'), prNumberInput: '4711' })).toThrow(
      /pr-number is 4711, but the event is about/,
    );
  });
});

describe('a pull request from a fork', () => {
  it.each(['auto', 'deploy', 'plan', 'check'])('is a skip that says why for command %s', (command) => {
    const payload = fromFork('opened');
    expect(trigger({ payload, command })).toEqual({
      kind: 'skip',
      reason: `pull request #${payload.pull_request?.number} comes from a fork; Mayfly does not run its code with your credentials`,
      fork: true,
      pullNumber: payload.pull_request?.number,
    });
  });

  it('is recognized when the fork is gone', () => {
    const payload = pullRequest('synchronize');
    payload.pull_request.head.repo = null;
    expect(trigger({ payload })).toMatchObject({ kind: 'skip', reason: expect.stringContaining('fork') });
  });

  it('has nothing to destroy', () => {
    expect(trigger({ payload: fromFork('closed') })).toMatchObject({
      kind: 'skip',
      reason: expect.stringContaining('never had an environment'),
    });
  });
});

describe('workflow_dispatch', () => {
  const dispatch = (inputs: unknown, given: Partial<TriggerRequest> = {}) =>
    trigger({ eventName: 'workflow_dispatch', payload: { inputs }, ...given });

  it("deploys the pull request of the action's input, forced", () => {
    expect(dispatch(null, { prNumberInput: '7' })).toEqual({
      kind: 'verb',
      verb: 'deploy',
      pullNumber: 7,
      forced: true,
      event: undefined,
    });
  });

  it.each(['pr-number', 'pr_number', 'pr'])(
    "takes verb and number (%s) from the workflow's inputs",
    (name) => {
      expect(dispatch({ command: 'destroy', [name]: '7' })).toMatchObject({ verb: 'destroy', pullNumber: 7 });
      expect(dispatch({ [name]: 7 })).toMatchObject({ verb: 'deploy', pullNumber: 7 });
    },
  );

  it("prefers the action's inputs", () => {
    const asked = dispatch({ command: 'destroy', pr: '7' }, { command: 'check', prNumberInput: '8' });
    expect(asked).toMatchObject({ verb: 'check', pullNumber: 8 });
  });

  it.each(examplesOf('workflow_dispatch'))("fails for GitHub's own example without a number", (payload) => {
    expect(() => trigger({ eventName: 'workflow_dispatch', payload })).toThrow(
      expect.objectContaining({ kind: 'input', hint: expect.stringContaining('pr-number') }),
    );
  });
});

describe('any other event', () => {
  it.each(['push', 'workflow_run', 'release'])(
    '%s is a skip that says how to act all the same',
    (eventName) => {
      expect(trigger({ eventName, payload: null })).toEqual({
        kind: 'skip',
        reason: `event ${eventName} has no pull request; to act on one, give the inputs command and pr-number`,
      });
    },
  );

  it('acts when both inputs are there', () => {
    expect(trigger({ eventName: 'push', command: 'deploy', prNumberInput: '7' })).toMatchObject({
      verb: 'deploy',
      pullNumber: 7,
      forced: false,
    });
  });
});

describe('a reap', () => {
  it.each([
    ['a schedule', { eventName: 'schedule' }],
    ['a schedule that says so', { eventName: 'schedule', command: 'reap' }],
    ['any event with the command', { eventName: 'push', command: ' reap ' }],
    ['a pull request with the command', { eventName: 'pull_request', command: 'reap' }],
    [
      'a form that names it',
      { eventName: 'workflow_dispatch', payload: { inputs: { command: 'reap', 'pr-number': '' } } },
    ],
  ])('is asked for by %s', (_, given) => {
    expect(trigger(given)).toEqual({ kind: 'reap' });
  });

  it('is not asked for by a schedule with another command', () => {
    expect(trigger({ eventName: 'schedule', command: 'destroy', prNumberInput: '7' })).toMatchObject({
      verb: 'destroy',
      pullNumber: 7,
    });
    expect(trigger({ eventName: 'schedule', command: 'destroy' })).toMatchObject({ kind: 'skip' });
  });
});

describe('wrong inputs', () => {
  it.each([
    [{ command: 'reap', prNumberInput: '7' }, 'a reap is about all pull requests', 'command: destroy'],
    [{ command: 'help' }, 'command "help" is unknown', 'use one of auto, deploy'],
    [{ command: 'keep of' }, 'command `keep of` is not understood', 'write `keep`'],
    [{ command: 'extend', extendBy: '24' }, 'not "24"', 'extend-by: 24h'],
    [{ command: 'extend 30m' }, 'command `extend 30m` is not understood', 'write `extend 24h`'],
    [{ command: 'destory' }, 'command "destory" is unknown', 'did you mean `destroy`?'],
    [{ command: 'x'.repeat(99) }, `command "${'x'.repeat(40)}" is unknown`, 'use one of auto, deploy'],
    [{ prNumberInput: '0' }, 'not "0"', 'pr-number: 12'],
    [{ prNumberInput: '#7' }, 'not "#7"', 'pr-number: 12'],
    [{ prNumberInput: '1e3' }, 'not "1e3"', 'pr-number: 12'],
    [{ prNumberInput: '-1' }, 'not "-1"', 'pr-number: 12'],
  ])('%j: %s', (given, message, hint) => {
    expect(() => trigger({ eventName: 'push', ...given })).toThrow(
      expect.objectContaining({
        kind: 'input',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});

describe('a malformed payload', () => {
  it.each([
    ['nothing', undefined, 'at the payload'],
    ['no number', { action: 'opened', pull_request: {} }, 'at pull_request.number'],
    ['a text', 'opened', 'at the payload'],
  ])('(%s) fails and names the field', (_, payload, place) => {
    expect(() => trigger({ payload })).toThrow(
      expect.objectContaining({ kind: 'input', message: expect.stringContaining(place) }),
    );
  });

  it('fails with a MayflyError for any content', () => {
    fc.assert(
      fc.property(fc.anything(), (payload) => {
        expect(() => trigger({ payload })).toThrow(expect.objectContaining({ name: 'MayflyError' }));
      }),
    );
  });
});
