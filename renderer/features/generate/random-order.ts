/** The numbers from 1 to `count` in an order that nobody can foretell (Fisher and Yates). */
export function randomOrder(count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at + 1);
  const random = crypto.getRandomValues(new Uint32Array(count));
  for (let last = count - 1; last > 0; last -= 1) {
    const other = (random[last] ?? 0) % (last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
