import { logoRefusal } from "../../../domain/logo-rules";

/** So many at a time in this process, so many more may wait, and whoever comes then is sent away. */
export class Turns {
  private readonly atOnce: number;
  private readonly mostWaiting: number;
  private readonly waiting: (() => void)[] = [];
  private busy = 0;

  constructor(atOnce: number, mostWaiting: number) {
    this.atOnce = atOnce;
    this.mostWaiting = mostWaiting;
  }

  /** @throws DomainError `logo_busy` */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.busy < this.atOnce) this.busy += 1;
    else if (this.waiting.length >= this.mostWaiting) throw logoRefusal("logo_busy");
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }
}
