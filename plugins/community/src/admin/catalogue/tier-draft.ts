import type { TierTerms } from "../../types/partnership-terms";
import { minorOf, typedOf } from "../money/typed-money";
import { countOf, NO_TEXTS, textsOrNull, typedCount } from "./typed";

/** A tier as its form holds it: everything is what was typed. */
export interface TierDraft extends Pick<TierTerms, "handle" | "name" | "summary" | "contract_level" | "is_advertised"> {
  price: Record<string, string>;
  price_note: TierTerms["summary"];
  term_months: string;
  capacity: string;
  /** Days, of which each begins in UTC. */
  visible_from: string;
  visible_to: string;
  logo_width: string;
}

export function tierDraft(tier: TierTerms | undefined): TierDraft {
  return {
    handle: tier?.handle ?? "",
    name: tier?.name ?? NO_TEXTS,
    summary: tier?.summary ?? NO_TEXTS,
    price: typedOf(tier?.price_minor ?? {}),
    price_note: tier?.price_note ?? NO_TEXTS,
    term_months: typedCount(tier?.term_months ?? 12),
    capacity: typedCount(tier?.capacity),
    contract_level: tier?.contract_level ?? "click_through",
    visible_from: tier?.visible_from?.slice(0, 10) ?? "",
    visible_to: tier?.visible_to?.slice(0, 10) ?? "",
    is_advertised: tier?.is_advertised ?? true,
    logo_width: typedCount(tier?.logo_width),
  };
}

/** `unreadable` are the currencies whose amount was no amount. What it promises is written in the matrix. */
export function tierTerms(draft: TierDraft): { terms: Omit<TierTerms, "promises">; unreadable: string[] } {
  const { handle, name, summary, contract_level, is_advertised } = draft;
  const { minor, wrong } = minorOf(draft.price);
  const moment = (day: string) => (day ? `${day}T00:00:00.000Z` : null);
  return {
    terms: {
      handle,
      name,
      summary,
      price_minor: { ...minor, ...Object.fromEntries(wrong.map((currency) => [currency, "?"])) },
      price_note: textsOrNull(draft.price_note),
      term_months: countOf(draft.term_months) ?? -1,
      capacity: countOf(draft.capacity),
      contract_level,
      visible_from: moment(draft.visible_from),
      visible_to: moment(draft.visible_to),
      is_advertised,
      logo_width: countOf(draft.logo_width),
    },
    unreadable: wrong,
  };
}
