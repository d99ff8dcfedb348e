import { operation } from "./operation.ts";

/** Staff may run what the clocks run. */
export const SEAL_BOOKS = "/admin/workflows-executions/seal-books/run";

const NEWEST = "select max(id)::text as id from ledger.transfer";

/** The books are closed while everything else goes on, at the same moment by several. */
export const sealBooks = operation({
  name: "seal the books",
  weight: 1,
  repeats: true,
  prepare: async (bench) => {
    const [newest] = await bench.persist(() => bench.rig.database.sql<{ id: string | null }>(NEWEST));
    return { transferId: newest?.id ?? null };
  },
  act: (bench) => bench.ask(SEAL_BOOKS, { body: {}, as: "staff" }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { transferId }) => [
    transferId !== null && books.ledger.unsealed.has(transferId) && `transfer ${transferId} is under no seal`,
  ],
});
