import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { normalSideOf } from "../../domain/chart-of-accounts";
import type { PostedTransfer } from "../../domain/posted-split";
import { splitOfPosted } from "../../domain/posted-split";
import type { Posting } from "../../domain/postings";
import type { SplitMoney } from "../../domain/split-money";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { Ledger, LedgerService } from "../../modules/ledger/service";

/** The ledger as the workflows use it: our postings in its words. */
export interface Books {
  readonly ledger: Ledger;
  /** @returns false when another process has posted one of these sources meanwhile. */
  post(postings: readonly Posting[]): Promise<boolean>;
  /** What a payment or a refund was posted as; null when it has not been posted. */
  split(sourceType: SplitSource, id: string, currencyCode: string): Promise<SplitMoney | null>;
}

type SplitSource = "capture" | "refund" | "sponsor_payment" | "sponsor_refund";
const TAKES_BACK: ReadonlySet<SplitSource> = new Set(["refund", "sponsor_refund"]);

export async function openBooks(container: MedusaContainer): Promise<Books> {
  const service: LedgerService = container.resolve(LEDGER_MODULE);
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const ledger = await service.books(projectConfig.databaseUrl as string);
  const transfer = (type: string, id: string, kind: string): Promise<PostedTransfer | undefined> =>
    ledger.transfer({ type, id, kind });
  return {
    ledger,
    post: (postings) => post(ledger, postings),
    split: async (type, id, currencyCode) => {
      const money = await transfer(type, id, type);
      const allocation = await transfer(type, id, TAKES_BACK.has(type) ? "refund_allocation" : "allocation");
      return money ? splitOfPosted(money, allocation, currencyCode) : null;
    },
  };
}

/** All of them in one transaction, or none; accounts that are named for the first time are opened. */
async function post(ledger: Ledger, postings: readonly Posting[]): Promise<boolean> {
  const legs = postings.flatMap((posting) => posting.legs);
  const accounts = new Map(legs.map(({ accountCode, currency }) => [accountCode, currency]));
  await ledger.openAccounts(
    [...accounts].map(([code, unit]) => ({ code, unit, normalSide: normalSideOf(code), mayGoNegative: true })),
  );
  try {
    await ledger.postBatch(postings.map(draftOf));
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "ledger_key_conflict") return false;
    throw error;
  }
}

const draftOf = ({ source, occurredAt, legs, metadata }: Posting) => ({
  source: { type: source.sourceType, id: source.sourceId, kind: source.kind, version: source.version },
  occurredAt,
  legs: legs.map(({ accountCode, amountMinor }) => ({ account: accountCode, amountMinor })),
  metadata: metadata as never,
});
