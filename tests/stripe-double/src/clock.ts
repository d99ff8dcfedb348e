/** The double's own time: the machine's, moved forward by tests. Signatures never use it (receivers live in real time). */
export interface Clock {
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

export class ShiftedClock implements Clock {
  private offsetMs: number;
  private readonly base: Clock;

  constructor(base: Clock, offsetMs = 0) {
    this.base = base;
    this.offsetMs = offsetMs;
  }

  nowMs(): number {
    return this.base.nowMs() + this.offsetMs;
  }

  /** Whole seconds, as every `created` of Stripe. */
  now(): number {
    return Math.floor(this.nowMs() / 1000);
  }

  reset(): void {
    this.offsetMs = 0;
  }

  advance(seconds: number): number {
    this.offsetMs += seconds * 1000;
    return this.offsetMs;
  }
}
