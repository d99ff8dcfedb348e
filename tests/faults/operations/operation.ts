import type { Bench } from "../bench.ts";
import type { Books } from "../books/books.ts";
import type { BookedException } from "../books/shop-books.ts";

/** One thing that people or Stripe do to the shop while it is being broken. */
export interface Definition<Subject, Reply, Told> {
  name: string;
  /** How often it is chosen beside the others. */
  weight: number;
  /** Everything that has to be so before; `bench.done(other)` performs another operation until it is acknowledged. */
  prepare(bench: Bench): Promise<Subject>;
  /** The request itself. A cut line throws, and that is fine. */
  act(bench: Bench, subject: Subject): Promise<Reply>;
  /** What the client was promised by this reply; null when nothing was. */
  acknowledged(reply: Reply, subject: Subject): Told | null;
  /** Whether its client asks again until it is told; only for what may be asked twice. */
  repeats?: boolean;
  /** After all is repaired and quiet: what is wrong, in words; nothing when the promise was kept exactly once. */
  check(books: Books, subject: Subject, told: Told | null): (string | false)[];
  /** Whether an exception on the shop's list is this operation's doing. */
  explains?(exception: BookedException, subject: Subject, told: Told | null): boolean;
}

/** One performance, kept on the client's side. */
export interface Performed {
  operation: string;
  isAcknowledged: boolean;
  problems(books: Books): string[];
  explains(exception: BookedException): boolean;
}

export interface Operation<Subject = unknown> {
  name: string;
  weight: number;
  perform(bench: Bench): Promise<{ subject: Subject; isAcknowledged: boolean }>;
  /** The same, where everything has been prepared. @returns whether the client was told that it is done. */
  performOn(bench: Bench, subject: Subject): Promise<boolean>;
}

const PATIENCE_MS = 120_000;

export function operation<Subject, Reply, Told>(definition: Definition<Subject, Reply, Told>): Operation<Subject> {
  const { name, weight, prepare, act, acknowledged, check, repeats = false } = definition;
  const attempt = async (bench: Bench, subject: Subject): Promise<Told | null> => {
    try {
      return acknowledged(await act(bench, subject), subject);
    } catch {
      return null;
    }
  };
  const performOn = async (bench: Bench, subject: Subject): Promise<boolean> => {
    let told = await attempt(bench, subject);
    for (const limit = Date.now() + PATIENCE_MS; repeats && told === null && !bench.isClosing && Date.now() < limit; ) {
      await bench.pause(100 + bench.random.below(300));
      told = await attempt(bench, subject);
    }
    const isAcknowledged = told !== null;
    const problems = (books: Books) => {
      const found = check(books, subject, told).filter((problem) => problem !== false);
      return found.map((problem) => `${name}${isAcknowledged ? "" : " (not acknowledged)"}: ${problem}`);
    };
    const explains = (exception: BookedException) => definition.explains?.(exception, subject, told) ?? false;
    bench.journal.push({ operation: name, isAcknowledged, problems, explains });
    return isAcknowledged;
  };
  return {
    name,
    weight,
    performOn,
    perform: async (bench) => {
      const subject = await prepare(bench);
      return { subject, isAcknowledged: await performOn(bench, subject) };
    },
  };
}
