/** Runs one after another what concerns the same names, in the order of asking; the rest at the same time. */
export class KeyQueue {
  private readonly tails = new Map<string, Promise<void>>();

  async run<R>(names: readonly string[], work: () => Promise<R>): Promise<R> {
    const earlier = names.flatMap((name) => this.tails.get(name) ?? []);
    const result = Promise.all(earlier).then(work);
    const tail = result.then(ignore, ignore);
    for (const name of names) this.tails.set(name, tail);
    try {
      return await result;
    } finally {
      for (const name of names) if (this.tails.get(name) === tail) this.tails.delete(name);
    }
  }
}

const ignore = (): void => undefined;
