interface Run {
  readonly id: string;
  readonly attempt: number;
}

/** Whether two mean the same attempt of the same run of a workflow; none is the same as none. */
export const isSameRun = (one: Run | undefined, other: Run | undefined): boolean =>
  one?.id === other?.id && one?.attempt === other?.attempt;
