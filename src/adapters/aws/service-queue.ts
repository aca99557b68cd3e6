import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { describeError, MayflyError } from '../../core/errors.js';
import type { QueueCall } from '../../core/smoke/aws/check.js';
import { plural } from '../../core/text/plural.js';
import { ask, computeTripSettings, isRefusal, makeId, type Trip, type TripRequest } from './service-trip.js';

/** A message that was received is nobody else's for so much longer than the trip may take. */
const HELD_LONGER_MS = 5_000;
/** Of one question; the end of the attempt cuts it short. */
const WAIT_SECONDS = 5;
const A_CALL = 10;
/** So many of others' messages are held at most. */
const MOST_OTHERS = 100;
/** Looks for a message that was not received in time. */
const LAST_LOOKS = 3;

/**
 * A message that is sent, received and deleted. Others that are received on the way are held to the end and given back
 * then: what is given back sooner is received again by the next look, before the one that was sent, and each receipt
 * brings it closer to the queue's dead letters.
 */
export async function openQueueTrip({
  call,
  connection,
  longestMs,
  signal,
}: TripRequest<QueueCall>): Promise<Trip> {
  const { SQSClient } = await import('@aws-sdk/client-sqs');
  // Only ever asked of AWS itself, and not of any host that the URL names.
  const client = new SQSClient({ ...computeTripSettings(connection), useQueueUrlAsEndpoint: false });
  const trip = new QueueTrip(client, call.url, Math.ceil((longestMs + HELD_LONGER_MS) / 1000));
  return {
    go: () => trip.go(signal),
    cleanUp: (end) => trip.cleanUp(end),
    close: () => client.destroy(),
  };
}

class QueueTrip {
  readonly #id = makeId();
  readonly #others: string[] = [];
  /** `sent` may be so without an answer. */
  #own: 'none' | 'sent' | { readonly handle: string } = 'none';

  constructor(
    readonly client: SQSClient,
    readonly url: string,
    readonly heldSeconds: number,
  ) {}

  async go(signal: AbortSignal) {
    await this.#send(signal);
    while (this.#own === 'sent' && this.#others.length < MOST_OTHERS) {
      const looked = await this.#receive(signal, WAIT_SECONDS).then(
        () => true,
        (error: unknown) => (signal.aborted ? false : Promise.reject(error)),
      );
      if (!looked) break;
    }
    if (typeof this.#own !== 'object') return { done: '', error: this.#explainMiss() };
    await this.#delete(this.#own.handle, signal);
    const others = this.#others.length;
    const passed = others === 0 ? '' : `, past ${plural(others, 'other message')}`;
    return { done: `sent, received and deleted a message${passed}` };
  }

  async cleanUp(signal: AbortSignal): Promise<string | undefined> {
    const problems: string[] = [];
    const note = (error: unknown): void => void problems.push(describeError(error));
    for (let look = 0; this.#own === 'sent' && look < LAST_LOOKS && problems.length === 0; look += 1)
      await this.#receive(signal, 0).catch(note);
    if (typeof this.#own === 'object') await this.#delete(this.#own.handle, signal).catch(note);
    await this.#giveBack(signal).catch(note);
    const why = problems.length === 0 ? '' : ` (${problems.join('; ')})`;
    if (this.#own !== 'none') return `message ${this.#id} of ${this.url}, unless a consumer took it${why}`;
    return problems.length === 0
      ? undefined
      : `messages of ${this.url} are held back for ${this.heldSeconds} s${why}`;
  }

  async #send(signal: AbortSignal): Promise<void> {
    const { SendMessageCommand } = await import('@aws-sdk/client-sqs');
    const fifo = this.url.endsWith('.fifo')
      ? { MessageGroupId: this.#id, MessageDeduplicationId: this.#id }
      : {};
    const command = new SendMessageCommand({
      QueueUrl: this.url,
      MessageBody: JSON.stringify({ mayfly_check: this.#id }),
      ...fifo,
    });
    this.#own = 'sent';
    try {
      await ask({ doing: `sending to ${this.url}`, grant: 'sqs:SendMessage', signal }, (options) =>
        this.client.send(command, options),
      );
    } catch (error) {
      if (isRefusal(error)) this.#own = 'none';
      throw error;
    }
  }

  async #receive(signal: AbortSignal, waitSeconds: number): Promise<void> {
    const { ReceiveMessageCommand } = await import('@aws-sdk/client-sqs');
    const command = new ReceiveMessageCommand({
      QueueUrl: this.url,
      MaxNumberOfMessages: A_CALL,
      VisibilityTimeout: this.heldSeconds,
      WaitTimeSeconds: waitSeconds,
    });
    const question = { doing: `receiving from ${this.url}`, grant: 'sqs:ReceiveMessage', signal };
    const { Messages = [] } = await ask(question, (options) => this.client.send(command, options));
    for (const message of Messages) this.#note(message);
  }

  #note({ Body = '', ReceiptHandle: handle = '' }: Message): void {
    if (Body.includes(this.#id)) this.#own = { handle };
    else this.#others.push(handle);
  }

  async #delete(handle: string, signal: AbortSignal): Promise<void> {
    const { DeleteMessageCommand } = await import('@aws-sdk/client-sqs');
    const command = new DeleteMessageCommand({ QueueUrl: this.url, ReceiptHandle: handle });
    const question = { doing: `deleting from ${this.url}`, grant: 'sqs:DeleteMessage', signal };
    await ask(question, (options) => this.client.send(command, options));
    this.#own = 'none';
  }

  async #giveBack(signal: AbortSignal): Promise<void> {
    const { ChangeMessageVisibilityBatchCommand } = await import('@aws-sdk/client-sqs');
    while (this.#others.length > 0) {
      const handles = this.#others.slice(0, A_CALL);
      const Entries = handles.map((ReceiptHandle, index) => ({
        Id: String(index),
        ReceiptHandle,
        VisibilityTimeout: 0,
      }));
      const command = new ChangeMessageVisibilityBatchCommand({ QueueUrl: this.url, Entries });
      const grant = 'sqs:ChangeMessageVisibility';
      const doing = `giving messages of ${this.url} back`;
      const { Failed = [] } = await ask({ doing, grant, signal }, (options) =>
        this.client.send(command, options),
      );
      this.#others.splice(0, handles.length);
      const [refused] = Failed;
      if (refused !== undefined)
        throw new MayflyError(`${doing} failed: ${refused.Code} ${refused.Message ?? ''}`, {
          kind: 'outside',
        });
    }
  }

  #explainMiss(): string {
    const others = this.#others.length;
    const among = others === 0 ? '' : ` among ${plural(others, 'other message')}`;
    return `a message was sent to ${this.url} and not received in time${among}; does a consumer take them?`;
  }
}
