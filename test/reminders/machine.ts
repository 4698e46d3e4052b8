import { SimulatedClock } from "../../src/clock";

/** BullMQ reads the machine's clock itself; here that shows what the simulated one does. */
export class Machine {
  readonly clock: SimulatedClock;
  private readonly reading: jest.SpiedFunction<typeof Date.now>;

  constructor(now: string) {
    this.clock = new SimulatedClock(now);
    this.reading = jest.spyOn(Date, "now").mockImplementation(() => Date.parse(this.clock.now()));
  }

  end(): void {
    this.reading.mockRestore();
  }
}
