import type { Locale } from "~/config/languages";
import { momentText } from "~/lib/impact/amounts.server";
import { formatMinor } from "~/lib/money";
import type { GoalTitles, TransferAnswer } from "../../../plugins/community/src/types/ledger";
import type { ImpactWords } from "./words.server";

export interface PostingRow {
  id: string;
  /** ISO 8601 */
  at: string;
  moment: string;
  what: string;
  /** What it gave to whom; below nothing when it was taken. */
  gifts: { account: string; amount: string; isTaken: boolean }[];
}

export const accountName = (code: string, goals: GoalTitles, words: ImpactWords, locale: Locale): string => {
  const [kind = "", id = ""] = code.split(":");
  if (kind === "goal") return goals[id]?.[locale] ?? code;
  return words.accounts[kind as keyof ImpactWords["accounts"]] ?? code;
};

export const kindName = ({ source }: TransferAnswer, words: ImpactWords): string =>
  words.kinds[source.kind] ?? source.kind;

/** Money in the reader's way of writing; points and other things that are counted have no parts. */
export const unitAmount = (minor: bigint, unit: string, words: ImpactWords, locale: Locale): string =>
  unit.length === 3 ? formatMinor(String(minor), unit, locale) : `${minor} ${words.units[unit] ?? unit}`;

/** A transfer that moves no goal says what came to the shop or left it, or what somebody's work is worth. */
const TOLD = [/^goal:/, /^(receivable|cash):/, /^contributor:.*:points_standing$/];

export const postingRow = (
  transfer: TransferAnswer,
  goals: GoalTitles,
  words: ImpactWords,
  locale: Locale,
): PostingRow => {
  const told = TOLD.find((accounts) => transfer.legs.some(({ account }) => accounts.test(account)));
  const legs = transfer.legs.filter(({ account }) => told?.test(account));
  return {
    id: transfer.id,
    at: transfer.occurred_at,
    moment: momentText(transfer.occurred_at, locale),
    what: kindName(transfer, words),
    gifts: legs.map(({ account, unit, amount_minor }) => {
      const minor = BigInt(amount_minor) * (/^(receivable|cash):/.test(account) ? 1n : -1n);
      return {
        account: accountName(account, goals, words, locale),
        amount: `${minor > 0n ? "+" : "−"}${unitAmount(minor < 0n ? -minor : minor, unit, words, locale)}`,
        isTaken: minor < 0n,
      };
    }),
  };
};
