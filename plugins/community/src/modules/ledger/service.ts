/** The ledger has connections of its own; the first who needs it opens them. */
export class LedgerService {
  private opened: Promise<Ledger> | undefined;

  /** @param databaseUrl names it once; later callers get the same books. */
  books(databaseUrl: string): Promise<Ledger> {
    this.opened ??= open(databaseUrl).catch((error) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }
}

/** The ledger is a module of the new kind, this is one of the old. */
async function open(databaseUrl: string) {
  const { createLedger } = await import("@keepsake/ledger");
  return createLedger({ databaseUrl, largestPool: 8 });
}

export type Ledger = Awaited<ReturnType<typeof open>>;
