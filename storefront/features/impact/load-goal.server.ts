import type { RouterContextProvider } from "react-router";
import type { Locale } from "~/config/languages";
import { formatDate } from "~/lib/dates";
import { pictureOf } from "~/lib/images/picture-of.server";
import { amountsText, percentText } from "~/lib/impact/amounts.server";
import { goalCard } from "~/lib/impact/goal-card.server";
import { readImpact } from "~/lib/impact/read.server";
import { formatUnits } from "~/lib/impact/units";
import { MedusaError } from "~/lib/medusa.server";
import { formatMinor } from "~/lib/money";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import type {
  PublicDelivery,
  PublicGoal,
  PublicGoalAnswer,
  PublicPledge,
  SourceOfMoney,
} from "../../../plugins/community/src/types/impact";
import { ruleTexts, type Selected, selected } from "./rule-texts.server";
import { type ImpactWords, impactWords, pick } from "./words.server";

const readGoal = async (slug: string): Promise<PublicGoalAnswer> => {
  try {
    return await readImpact<PublicGoalAnswer>(`/goals/${encodeURIComponent(slug)}`);
  } catch (error) {
    if (error instanceof MedusaError && error.status === 404) throw new Response(null, { status: 404 });
    throw error;
  }
};

export const loadGoal = async (context: Readonly<RouterContextProvider>, slug: string) => {
  const { locale, language } = getReader(context);
  const words = impactWords(locale);
  const catalogue = getCatalogue(context);
  const { goal, rules, sources, deliveries, pledges, history } = await readGoal(slug);
  const nameOf = (selector: SourceOfMoney["selector"] & object) => selected(selector, catalogue, language, words);
  const { substitute } = goal;
  return {
    words: pageWords(words),
    goal: goalCard(goal, locale, words),
    substitute: substitute && { slug: substitute.slug, title: substitute.title[locale] },
    figures: figuresOf(goal, words, locale),
    rules: ruleTexts(rules, nameOf, words, locale),
    sources: sources
      .map((source) => ({
        ...sourceOf(source, nameOf, words, locale),
        amount: amountsText(source.given_minor, locale),
      }))
      .filter(({ amount }) => amount),
    deliveries: deliveries.map((delivery) => deliveryOf(delivery, goal, words, locale)),
    pledges: pledges.map((pledge) => pledgeOf(pledge, words, locale)),
    history: history
      .map(({ to, at, reason, consent_text }) => ({
        at,
        date: formatDate(at, locale),
        state: words.states[to as PublicGoal["state"]] ?? to,
        reason,
        consent: consent_text,
      }))
      .reverse(),
  };
};

export type GoalView = Awaited<ReturnType<typeof loadGoal>>;

/** A line for each thing that is known, in every currency in which it is. */
const figuresOf = ({ figures: { money } }: PublicGoal, words: ImpactWords, locale: Locale) => {
  const line = (key: string, label: string, minorOf: (of: (typeof money)[number]) => string | null) => {
    const sums = money.flatMap((of) => {
      const minor = minorOf(of);
      return minor === null ? [] : [[of.currency_code, minor] as const];
    });
    return { key, label, amount: amountsText(Object.fromEntries(sums), locale) };
  };
  return [
    line("sales", words.sales, (of) => of.from_sales_minor),
    line("sponsors", words.sponsors, (of) => of.from_matching_minor),
    line("contributors", words.contributors, (of) => of.from_rewards_minor),
    line("goals", words.otherGoals, (of) => of.from_other_goals_minor),
    line("spent", words.spent, (of) => of.spent_minor),
    line("passed", words.passedOn, (of) => of.passed_on_minor),
    line("hand", words.inHand, (of) => of.balance_minor),
    line("planned", words.unitCost, (of) => of.unit_cost_minor),
    line("real", words.realUnitCost, (of) => of.spent_per_unit_minor),
  ].filter(({ amount }) => amount);
};

const sourceOf = (
  { kind, rule_id, selector, sponsor_name, goal }: SourceOfMoney,
  nameOf: (selector: NonNullable<SourceOfMoney["selector"]>) => Selected,
  words: ImpactWords,
  locale: Locale,
): { key: string; name: string; goalSlug: string | undefined; to: string | undefined } => {
  if (goal) return { key: goal.id, name: words.fromGoal(goal.title[locale]), goalSlug: goal.slug, to: undefined };
  if (kind === "matching" || !selector)
    return { key: sponsor_name ?? "", name: words.sponsorGift(sponsor_name ?? ""), goalSlug: undefined, to: undefined };
  const { name, to } = nameOf(selector);
  return { key: rule_id ?? "", name, goalSlug: undefined, to };
};

const deliveryOf = (delivery: PublicDelivery, goal: PublicGoal, words: ImpactWords, locale: Locale) => {
  const { id, units, delivered_at, verified_at, place, note, links, pictures, cost_minor, currency_code } = delivery;
  const cost = cost_minor !== null && currency_code ? { minor: cost_minor, currency: currency_code } : undefined;
  const perUnit = cost && Number(units) > 0 ? Math.round(Number(cost.minor) / Number(units)) : undefined;
  const alt = `${place[locale]}: ${formatUnits(units, locale)} ${goal.unit[locale]}`;
  return {
    id,
    units: `${formatUnits(units, locale)} ${goal.unit[locale]}`,
    date: formatDate(delivered_at, locale),
    place: place[locale],
    note: note[locale],
    isVerified: verified_at !== null,
    status: verified_at ? words.verified(formatDate(verified_at, locale)) : words.waiting,
    cost: cost
      ? [
          words.cost(formatMinor(cost.minor, cost.currency, locale)),
          ...(perUnit === undefined ? [] : [words.perUnit(formatMinor(String(perUnit), cost.currency, locale))]),
        ].join(" · ")
      : undefined,
    links: links.map((href) => ({ href, host: new URL(href).host })),
    pictures: pictures.flatMap(({ url }) => pictureOf(url, alt) ?? []),
  };
};

const pledgeOf = (pledge: PublicPledge, words: ImpactWords, locale: Locale) => {
  const money = (minor: string) => formatMinor(minor, pledge.currency_code, locale);
  return {
    id: pledge.id,
    text: words.match(pledge.sponsor_name, percentText(pledge.ratio_basis_points, locale), money(pledge.cap_minor)),
    paid: words.paidOf(money(pledge.paid_minor), money(pledge.due_minor)),
  };
};

const pageWords = (words: ImpactWords) =>
  pick(
    words,
    "title",
    "rules",
    "noRules",
    "give",
    "sources",
    "noSources",
    "money",
    "deliveries",
    "noDeliveries",
    "evidence",
    "matching",
    "history",
    "consent",
    "replacedBy",
    "books",
    "booksLead",
  );
