import type { RouterContextProvider } from "react-router";
import type { Locale } from "~/config/languages";
import { urls } from "~/config/urls";
import { formatDate } from "~/lib/dates";
import { env } from "~/lib/env.server";
import { pictureOf } from "~/lib/images/picture-of.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { orClosed } from "~/lib/or-closed.server";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import type { ThanksAnswer } from "../../../plugins/community/src/types/thanks";
import { thanksWords } from "./words.server";

type Context = Readonly<RouterContextProvider>;

const ID = /^rwd_[0-9A-Za-z]{1,40}$/;

/** Asked anew each time: once its person has taken the page down, nobody sees it any more. */
export const readThanks = async (id: string, locale: Locale): Promise<ThanksAnswer> => {
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  try {
    const path = `/store/thanks/${id}`;
    return (await orClosed(medusa<{ thanks: ThanksAnswer }>(path, { query: { locale } }))).thanks;
  } catch (error) {
    throw error instanceof MedusaError && error.status === 404 ? new Response(null, { status: 404 }) : error;
  }
};

const itemView = (item: ThanksAnswer["items"][number], index: number, gone: string, context: Context) => {
  const { product_id, title, thumbnail, quantity } = item;
  const product = getCatalogue(context).products.find(({ id }) => id === product_id);
  return {
    key: `${product_id} ${index}`,
    title: title || gone,
    quantity,
    picture: thumbnail && URL.canParse(thumbnail) ? pictureOf(thumbnail, title) : undefined,
    path: product && urls.product(getReader(context).language, product.handle),
  };
};

/** One page of thanks, as its person shows it. */
export const loadThanks = async (context: Context, id: string) => {
  const { language, locale } = getReader(context);
  const { heading, description, givenTo, thanked, toPerson, picture: _, community: __, ...said } = thanksWords(locale);
  const thanks = await readThanks(id, locale);
  const { name, program, message, contributions, contributor_id } = thanks;
  const goal = thanks.goal && { ...thanks.goal, path: urls.goal(language, thanks.goal.slug) };
  const items = thanks.items.map((item, index) => itemView(item, index, said.gone, context));
  return {
    words: said,
    id,
    heading: heading(name),
    description: description(name, contributions[0]?.title ?? ""),
    program,
    message,
    at: thanks.thanked_at,
    date: thanked(formatDate(thanks.thanked_at, locale)),
    contributions: contributions
      .filter(({ title }) => title)
      .map(({ title, link, occurred_at }, index) => ({
        ...{ key: `${occurred_at} ${index}`, title, link },
        ...{ at: occurred_at, date: formatDate(occurred_at, locale) },
      })),
    items,
    isGiven: items.length === 0,
    goal: goal && { path: goal.path, text: givenTo(goal.title) },
    person: contributor_id ? { path: urls.contributor(language, contributor_id), text: toPerson(name) } : null,
    address: env().storefrontUrl + urls.thanks(language, id),
  };
};

export type ThanksView = Awaited<ReturnType<typeof loadThanks>>;
