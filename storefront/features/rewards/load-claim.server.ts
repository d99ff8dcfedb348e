import type { RouterContextProvider } from "react-router";
import type { Locale } from "~/config/languages";
import { urls } from "~/config/urls";
import { currentCustomer } from "~/lib/account/customer.server";
import { countryName } from "~/lib/addresses/format-address";
import { callerOf } from "~/lib/cart/caller.server";
import { formatDate } from "~/lib/dates";
import type { Jar } from "~/lib/http/jar.server";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { pictureOf } from "~/lib/images/picture-of.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { momentIn } from "~/lib/moments";
import { formatMinor } from "~/lib/money";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import { refusalText } from "~/lib/refusal-text.server";
import type { ClaimableReward } from "../../../plugins/community/src/types/rewards";
import { loadGiven, readGiven } from "./given.server";
import type { ClaimItem, ClaimState, ClaimView } from "./types";

type Context = Readonly<RouterContextProvider>;

export const rewardPath = (token: string, rest = ""): string => `/store/rewards/${encodeURIComponent(token)}${rest}`;

const itemView = (item: ClaimableReward["items"][number], context: Context): ClaimItem => {
  const { id, product_id, title, thumbnail, quantity, variants } = item;
  const product = getCatalogue(context).products.find((each) => each.id === product_id);
  return {
    id,
    title,
    quantity,
    picture: thumbnail && URL.canParse(thumbnail) ? pictureOf(thumbnail, title) : undefined,
    path: product && urls.product(getReader(context).language, product.handle),
    variants: variants.map((each) => ({ id: each.id, title: each.title, isAvailable: each.is_available })),
  };
};

/** In the order of their names, so that one's own is found in a long list. */
const byName = (countries: readonly string[], locale: Locale): string[] =>
  countries.toSorted((a, b) => countryName(a, locale).localeCompare(countryName(b, locale), locale));

const viewOf = (reward: ClaimableReward, context: Context, email: string): ClaimView => {
  const { locale, region } = getReader(context);
  const { worth_minor, currency_code, countries } = reward;
  const [home = ""] = region.countries.length === 1 ? region.countries : countries.length === 1 ? countries : [];
  return {
    name: reward.name,
    program: reward.program,
    message: reward.message,
    contributions: reward.contributions.map(({ title, link, occurred_at }, index) => ({
      ...{ key: `${occurred_at} ${index}`, title, link },
      ...{ at: occurred_at, date: formatDate(occurred_at, locale) },
    })),
    isWaiting: reward.state === "waitlisted",
    until: momentIn(reward.expires_at, new Date(), locale, region.countries),
    items: reward.items.map((item) => itemView(item, context)),
    countries: byName(countries, locale),
    email,
    country: countries.includes(home) ? home : "",
    claimKey: crypto.randomUUID(),
    worth: Number(worth_minor) > 0 ? formatMinor(worth_minor, currency_code, locale) : undefined,
    goals: reward.goals,
  };
};

/** A link that was guessed, used, replaced or has run out is closed: nobody is told which. */
export const loadClaim = async (
  context: Context,
  jar: Jar,
  token: string,
  search: URLSearchParams,
): Promise<ClaimState> => {
  const { language, locale } = getReader(context);
  const given = readGiven(token, search);
  if (given) return { kind: "given", view: await loadGiven(given, language, locale) };
  try {
    const [{ reward }, customer] = await Promise.all([
      medusa<{ reward: ClaimableReward }>(rewardPath(token), { ...callerOf(context, jar), query: { locale } }),
      currentCustomer(jar),
    ]);
    return { kind: "open", view: viewOf(reward, context, customer?.email ?? "") };
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    if (error.status === 404) return { kind: "closed" };
    if (error.status !== 429) throw error;
    return { kind: "busy", text: refusalText(error, i18nOf(locale)) ?? "" };
  }
};
