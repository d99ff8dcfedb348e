import type { Receipt } from "../domain/transfer.ts";
import type { Posting } from "./posting-store.ts";

interface Call {
  readonly postings: readonly Posting[];
  readonly resolve: (receipts: Receipt[]) => void;
  readonly reject: (error: unknown) => void;
}

type Post = (postings: readonly Posting[]) => Promise<Receipt[]>;

/** Statements under way at once. While they run, what else comes waits for the next. */
const LANES = 2;

/**
 * Calls that come while others are under way go to the database together, in one statement and one commit; a call that comes
 * alone goes at once. When what went together is refused, each call goes by itself, so that all or nothing holds for each
 * call and nobody is refused for another.
 */
export class PostingQueue {
  readonly #post: Post;
  readonly #largest: number;
  #waiting: Call[] = [];
  #running = 0;

  constructor(post: Post, largest: number) {
    this.#post = post;
    this.#largest = largest;
  }

  add(postings: readonly Posting[]): Promise<Receipt[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ postings, resolve, reject });
      this.#goOn();
    });
  }

  #goOn(): void {
    while (this.#running < LANES && this.#waiting.length > 0) {
      this.#running++;
      void this.#run(this.#take()).finally(() => {
        this.#running--;
        this.#goOn();
      });
    }
  }

  /** As many calls as fit into one statement, the first in any case. */
  #take(): Call[] {
    let size = 0;
    let calls = 0;
    for (const { postings } of this.#waiting) {
      size += postings.length;
      if (calls > 0 && size > this.#largest) break;
      calls++;
    }
    return this.#waiting.splice(0, calls);
  }

  async #run(calls: readonly Call[]): Promise<void> {
    try {
      const receipts = await this.#post(calls.flatMap(({ postings }) => postings));
      let from = 0;
      for (const { postings, resolve } of calls) {
        resolve(receipts.slice(from, from + postings.length));
        from += postings.length;
      }
    } catch (error) {
      const [only] = calls;
      if (calls.length === 1) only?.reject(error);
      else await Promise.all(calls.map((call) => this.#run([call])));
    }
  }
}
