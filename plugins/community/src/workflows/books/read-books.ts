import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import type {
  AccountListAnswer,
  SealListAnswer,
  StatementAnswer,
  TransferAnswer,
  TransferListAnswer,
  TransferPageAnswer,
} from "../../types/ledger";
import { type Connection, database } from "../database/connection";
import { balanceAnswer, goalTitles, sealAnswer, transferAnswer } from "./answers";
import { openBooks } from "./books";

/** Of a list that is read newest first: only what stands before this one. */
export interface BooksPage {
  before?: string | undefined;
  limit: number;
}

const ledgerPage = ({ before, limit }: BooksPage) => ({ limit, before: before ? BigInt(before) : undefined });
/** A page that is not full is the last. */
const nextBefore = (ids: string[], { limit }: BooksPage) => (ids.length < limit ? null : (ids.at(-1) ?? null));

/** Those of money: each contributor has two of points, which their own page tells. */
const PERSONAL = "contributor:";

/** @param at an ISO 8601 moment of the past; now unless given. */
export async function listAccounts(container: MedusaContainer, { at }: { at?: string | undefined }) {
  const { ledger } = await openBooks(container);
  const accounts = (await ledger.balances({ except: PERSONAL, ...(at ? { at: new Date(at) } : {}) })).map(
    balanceAnswer,
  );
  const codes = accounts.map(({ account }) => account);
  return { accounts, goals: await goalTitles(container, codes) } satisfies AccountListAnswer;
}

/** @throws LedgerError `ledger_unknown_account` */
export async function readStatement(
  container: MedusaContainer,
  code: string,
  page: BooksPage,
): Promise<StatementAnswer> {
  const { ledger } = await openBooks(container);
  const { normalSide } = await ledger.account(code);
  const [balance, lines] = await Promise.all([ledger.balance(code), ledger.statement(code, ledgerPage(page))]);
  return {
    account: { ...balanceAnswer(balance), normal_side: normalSide },
    goals: await goalTitles(container, [code]),
    lines: lines.map(({ transferId, source, occurredAt, postedAt, amountMinor, balanceMinor }) => ({
      transfer_id: transferId.toString(),
      source,
      occurred_at: occurredAt.toISOString(),
      posted_at: postedAt.toISOString(),
      amount_minor: amountMinor.toString(),
      balance_minor: balanceMinor.toString(),
    })),
    next_before: nextBefore(
      lines.map(({ transferId }) => transferId.toString()),
      page,
    ),
  };
}

export async function listTransfers(
  container: MedusaContainer,
  page: BooksPage & { about?: "goals" | undefined },
): Promise<TransferListAnswer> {
  const { ledger } = await openBooks(container);
  const touching = page.about === "goals" ? { touching: "goal:" } : {};
  const transfers = (await ledger.latest({ ...ledgerPage(page), ...touching })).map(transferAnswer);
  return {
    transfers,
    goals: await goalTitles(container, accountsOf(transfers)),
    next_before: nextBefore(
      transfers.map(({ id }) => id),
      page,
    ),
  };
}

const accountsOf = (transfers: TransferAnswer[]) => transfers.flatMap(({ legs }) => legs.map(({ account }) => account));

/** @throws DomainError `transfer_not_found` */
export async function findTransfer(container: MedusaContainer, id: string) {
  const { ledger } = await openBooks(container);
  const transfer = /^\d{1,18}$/.test(id) ? await ledger.transferById(BigInt(id)) : undefined;
  if (!transfer) throw new DomainError("not_found", "transfer_not_found", "There is no such transfer");
  const answer = transferAnswer(transfer);
  return { transfer: answer, goals: await goalTitles(container, accountsOf([answer])) };
}

/** With the order behind it and the seal over it. @throws DomainError `transfer_not_found` */
export async function readTransfer(container: MedusaContainer, id: string): Promise<TransferPageAnswer> {
  const found = await findTransfer(container, id);
  const { ledger } = await openBooks(container);
  const seal = (await ledger.sealNumberOf(BigInt(id))) ?? null;
  return { ...found, order: await orderOf(database(container), found.transfer.source), seal };
}

async function orderOf(on: Connection, { type, id }: TransferAnswer["source"]): Promise<TransferPageAnswer["order"]> {
  if (type !== "capture" && type !== "refund") return null;
  const { rows } = await on.raw<{ id: string; display_id: number }>(
    `select o.id, o.display_id from ${type} source
       join payment p on p.id = source.payment_id
       join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
       join "order" o on o.id = link.order_id
      where source.id = ?`,
    [id],
  );
  return rows[0] ?? null;
}

export async function listSeals(container: MedusaContainer, page: BooksPage): Promise<SealListAnswer> {
  const { ledger } = await openBooks(container);
  const older = (await ledger.seals()).filter(({ number }) => !page.before || number < Number(page.before));
  const seals = older.reverse().slice(0, page.limit).map(sealAnswer);
  return {
    seals,
    next_before: nextBefore(
      seals.map(({ number }) => String(number)),
      page,
    ),
  };
}
