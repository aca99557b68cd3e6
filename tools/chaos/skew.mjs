// Preloaded with `--import`: the process's clock goes wrong by CHAOS_SKEW_MS.
const skew = Number(process.env.CHAOS_SKEW_MS ?? 0);
const RealDate = globalThis.Date;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + skew);
    else super(...args);
  }

  static now() {
    return RealDate.now() + skew;
  }
};
