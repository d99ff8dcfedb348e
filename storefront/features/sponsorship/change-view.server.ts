import { type Locale, localeOf } from "~/config/languages";
import { formatMinor } from "~/lib/money";
import type { Reader } from "~/lib/reader/reader.server";
import type { AgreementAnswer, AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";
import type { MinorByCurrency } from "../../../plugins/community/src/types/impact";
import type { Clock } from "./amendment-view.server";
import { readProgram } from "./desk.server";
import { quantitiesOf, type TierFormView, tierForm } from "./tier-form.server";

/** What the reader may ask to be different, or has asked for; undefined where nothing can be. */
export const changeView = async (detail: AgreementDetailAnswer, reader: Reader, clock: Clock, mayAsk: boolean) => {
  const { agreement, amendment } = detail;
  if (!mayAsk || amendment || !["signed", "active"].includes(agreement.state)) return undefined;
  const request = requestView(detail, localeOf(reader.language), clock);
  return { request, form: await formOf(agreement, reader) };
};

export type ChangeView = NonNullable<Awaited<ReturnType<typeof changeView>>>;

type ChangeForm = Pick<TierFormView, "additions" | "choice"> & {
  tiers: { id: string; name: string; prices: string }[];
};

/** What is on sale now, and in any case the tier that was signed. */
const formOf = async (agreement: AgreementAnswer, reader: Reader): Promise<ChangeForm> => {
  const { program, tier, currency_code: currency, additions } = agreement;
  const found = await readProgram(program.handle);
  const choice = { tierId: tier.id, currency, quantities: quantitiesOf(additions) };
  const form = found && tierForm(found, reader, choice);
  const locale = localeOf(reader.language);
  // It stays in the currency in which it was signed.
  const priced = <Row extends { prices: string; priceMinor: MinorByCurrency }>(row: Row) => {
    const price = row.priceMinor[currency];
    return { ...row, prices: price === undefined ? "" : formatMinor(price, currency, locale, "code") };
  };
  const tiers = (form?.tiers ?? []).map(priced);
  const own = { id: tier.id, name: tier.name[locale], prices: "" };
  return {
    tiers: tiers.some(({ id }) => id === tier.id) ? tiers : [own, ...tiers],
    additions: (form?.additions ?? []).map(priced).filter(({ prices }) => prices !== ""),
    choice,
  };
};

const requestView = ({ change_request: request }: AgreementDetailAnswer, locale: Locale, clock: Clock) =>
  request
    ? {
        words: request.words,
        tier: request.tier_name[locale],
        additions: request.additions.map(({ benefit_id, name, quantity }) => ({
          id: benefit_id,
          name: name[locale],
          quantity,
        })),
        at: clock(request.requested_at),
      }
    : undefined;
