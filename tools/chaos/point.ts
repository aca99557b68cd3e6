import type { Exchange, Sender } from './exchange.js';

/** A moment of a run, told by what happens and not by the clock. */
export interface Point {
  readonly act: string;
  readonly sender: Sender;
  /** 1 for the first. */
  readonly nth: number;
  /** Before the request is carried out, or after it and before its answer arrives. */
  readonly when: 'before' | 'after';
}

export const isAt = ({ act, sender }: Point, exchange: Exchange): boolean =>
  (act === ANY || exchange.act === act) && exchange.sender === sender;

/** Stands for every act. */
export const ANY = 'anything';

export const renderPoint = ({ act, sender, nth, when }: Point): string =>
  `${when} ${sender}’s “${act}”${nth === 1 ? '' : ` no. ${nth}`}`;
