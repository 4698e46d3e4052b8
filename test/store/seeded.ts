/** A small seeded generator (the "minimal standard" of Park and Miller), so that a failing run can be repeated. */
export function seeded(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
