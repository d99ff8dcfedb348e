/** How webhooks are mistreated on demand. Everything off: each event is sent at once. */
export interface DeliveryMode {
  /** Nothing is sent until it is switched off or `flush` is called. */
  hold: boolean;
  /** The next `count` deliveries (of these types, if given) are lost for good. */
  drop: { count: number; types?: string[] };
  /** Each delivery is sent this many more times. */
  duplicate: number;
  /** Deliveries waiting together leave in random order. */
  shuffle: boolean;
  /** Wait before the first attempt. */
  delayMs: number;
}

export const plainDelivery: DeliveryMode = {
  hold: false,
  drop: { count: 0 },
  duplicate: 0,
  shuffle: false,
  delayMs: 0,
};

/** True when this one is to be lost; counts down. */
export function takeDrop(mode: DeliveryMode, type: string): boolean {
  if (mode.drop.count <= 0) return false;
  if (mode.drop.types && !mode.drop.types.includes(type)) return false;
  mode.drop.count -= 1;
  return true;
}

/** Fisher-Yates; the generator is an argument so that a run can be repeated. */
export function shuffled<T>(items: T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}
