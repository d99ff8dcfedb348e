import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { OrderImpactAnswer } from "../../types/impact";
import type {
  AccountListAnswer,
  SealListAnswer,
  StatementAnswer,
  TransferListAnswer,
  TransferPageAnswer,
} from "../../types/ledger";
import { readJson } from "../read-json";

function useLedger<Answer>(path: string) {
  return useQuery({
    queryKey: ["keepsake-ledger", path],
    queryFn: () => readJson<Answer>(path),
    placeholderData: keepPreviousData,
  });
}

const PAGE_SIZE = 20;
const page = (before: string | null) =>
  new URLSearchParams({ limit: String(PAGE_SIZE), ...(before ? { before } : {}) }).toString();

/** @param at ISO 8601; now when empty. */
export const useAccounts = (at: string) =>
  useLedger<AccountListAnswer>(`/admin/ledger/accounts${at ? `?${new URLSearchParams({ at })}` : ""}`);

export const useStatement = (code: string, before: string | null) =>
  useLedger<StatementAnswer>(`/admin/ledger/accounts/${encodeURIComponent(code)}?${page(before)}`);

export const useTransfers = (before: string | null) =>
  useLedger<TransferListAnswer>(`/admin/ledger/transfers?${page(before)}`);

export const useTransfer = (id: string) => useLedger<TransferPageAnswer>(`/admin/ledger/transfers/${id}`);

export const useSeals = (before: string | null) => useLedger<SealListAnswer>(`/admin/ledger/seals?${page(before)}`);

export const useOrderImpact = (orderId: string) => useLedger<OrderImpactAnswer>(`/admin/orders/${orderId}/allocations`);
