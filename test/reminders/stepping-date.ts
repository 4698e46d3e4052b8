const Real = Date;
let stepMs = 0;

class SteppingDate extends Real {
  constructor(...args: [] | [number | string | Date]) {
    super(args.length === 0 ? Real.now() + stepMs : args[0]);
  }

  static override now(): number {
    return Real.now() + stepMs;
  }
}

globalThis.Date = SteppingDate as DateConstructor;

/** Sets the clock of this process, by milliseconds; timers go on as they do when a machine's clock is set. */
export function stepClock(byMs: number): void {
  stepMs += byMs;
}
