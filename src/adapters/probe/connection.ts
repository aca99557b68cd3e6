import { connect } from 'node:net';
import { type Limits, readCode, runAttempt } from './wait.js';

export interface Target {
  /** IP address. */
  readonly address: string;
  readonly port: number;
}

/** Undefined when the port accepts a connection, else why not: a code of the system, or TIMEOUT. */
export function runConnection({ address, port, ...limits }: Target & Limits): Promise<string | undefined> {
  return runAttempt<string | undefined>({
    ...limits,
    onTimeout: () => 'TIMEOUT',
    start: (done) => {
      const socket = connect({ host: address, port });
      socket.on('connect', () => done(undefined));
      socket.on('error', (error) => done(readCode(error)));
      return () => socket.destroy();
    },
  });
}
