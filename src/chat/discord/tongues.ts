const MOST = 5000;

/** Languages of people, as their last interactions told them: with what they write, Discord tells none. */
export class Tongues {
  private readonly known = new Map<string, string>();

  /** @param locale Discord's tag of the language that somebody's Discord is set to. */
  note(user: string, locale: string): void {
    this.known.delete(user);
    this.known.set(user, locale);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST) break;
      this.known.delete(oldest);
    }
  }

  of(user: string): string | null {
    return this.known.get(user) ?? null;
  }
}
