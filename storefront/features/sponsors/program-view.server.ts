import { type Locale, localeOf } from "~/config/languages";
import type { Picture } from "~/lib/catalogue/types";
import { formatDate } from "~/lib/dates";
import { pictureOf } from "~/lib/images/picture-of.server";
import { amountsText, percentText } from "~/lib/impact/amounts.server";
import { type GoalCard, goalCard } from "~/lib/impact/goal-card.server";
import { goalWords } from "~/lib/impact/goal-words.server";
import type {
  PublicProgram,
  PublicSponsor,
  SponsoredGoal,
  SponsoredRule,
} from "../../../plugins/community/src/types/sponsorship";
import { type MatrixSection, matrixOf } from "./matrix-view.server";
import { type Audience, type TierView, tierView } from "./tier-view.server";

export interface SponsorView {
  id: string;
  name: string;
  site: string | undefined;
  /** Without either, the name stands for itself. */
  light: Picture | undefined;
  dark: Picture | undefined;
}

export interface ProgramView {
  handle: string;
  /** Where its prospectus is on paper. */
  paper: string;
  name: string;
  summary: string;
  dates: string | undefined;
  payBy: string | undefined;
  profit: string;
  tiers: TierView[];
  matrix: MatrixSection[];
  goals: { card: GoalCard; rules: string[] }[];
  wall: { tierId: string; tier: string; sponsors: SponsorView[] }[];
  rule: string;
}

export const programView = (program: PublicProgram, audience: Audience): ProgramView => {
  const { words, language } = audience;
  const locale = localeOf(language);
  const { starts_on, ends_on, last_payment_on } = program;
  return {
    handle: program.handle,
    paper: `/${language}/papers/prospectus/${program.handle}.pdf`,
    name: program.name[locale],
    summary: program.summary[locale],
    dates: starts_on && ends_on ? words.dates(formatDate(starts_on, locale), formatDate(ends_on, locale)) : undefined,
    payBy: last_payment_on ? words.payBy(formatDate(last_payment_on, locale)) : undefined,
    profit: program.profit_statement[locale],
    tiers: program.tiers.map((tier) => tierView(program, tier, audience)),
    matrix: matrixOf(program, audience),
    goals: program.goals.map((sponsored) => goalView(sponsored, program, audience)),
    wall: program.tiers
      .filter(({ sponsors }) => sponsors[locale].length > 0)
      .map(({ id, name, sponsors }) => ({
        tierId: id,
        tier: name[locale],
        sponsors: sponsors[locale].map((sponsor) => sponsorView(sponsor, locale)),
      })),
    rule: words.rule[program.listing_order],
  };
};

const goalView = ({ goal, rules }: SponsoredGoal, { tiers }: PublicProgram, { language, words }: Audience) => {
  const locale = localeOf(language);
  const from = ({ by, tier_id }: SponsoredRule) => {
    if (by === "all") return words.everySponsorship;
    const tier = tiers.find(({ id }) => id === tier_id);
    return tier ? words.ofTier(tier.name[locale]) : words.somePartners;
  };
  const told = rules.map((rule) =>
    rule.share_basis_points === null
      ? words.perItem(amountsText(rule.per_item_minor ?? {}, locale), from(rule))
      : words.share(percentText(rule.share_basis_points, locale), from(rule)),
  );
  return { card: goalCard(goal, locale, goalWords[locale]), rules: [...new Set(told)] };
};

/** One logo stands in for the other; nothing but a web address is a link. */
const sponsorView = ({ partner_id, name, site, logos }: PublicSponsor, locale: Locale): SponsorView => {
  const logoOf = (url: string | null) => (url ? pictureOf(url, name[locale]) : undefined);
  const [light, dark] = [logoOf(logos.light), logoOf(logos.dark)];
  return {
    id: partner_id,
    name: name[locale],
    site: site && /^https?:\/\//i.test(site) ? site : undefined,
    light: light ?? dark,
    dark: dark ?? light,
  };
};
