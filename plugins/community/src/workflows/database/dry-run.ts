import type { MedusaContainer } from "@medusajs/framework/types";
import { type Connection, inTransaction } from "./connection";

class TakenBack<T> extends Error {
  readonly result: T;

  constructor(result: T) {
    super("A dry run changes nothing");
    this.result = result;
  }
}

/** All of `work` or none of it; a dry run does the same, tells what came of it and takes it back. */
export async function inTransactionOrDryRun<T>(
  container: MedusaContainer,
  isDryRun: boolean,
  work: (on: Connection) => Promise<T>,
): Promise<T> {
  try {
    return await inTransaction(container, async (on) => {
      const result = await work(on);
      if (isDryRun) throw new TakenBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.result as T;
    throw error;
  }
}
