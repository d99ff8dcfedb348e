import type { Locale } from "~/config/languages";
import { formatDate } from "~/lib/dates";
import { formatMinor } from "~/lib/money";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";

/** What was promised, asked for and delivered; undefined while nothing is signed. */
export const benefitsView = ({ scorecard, agreement }: AgreementDetailAnswer, locale: Locale, mayClaim: boolean) => {
  if (!scorecard) return undefined;
  const startsOn = agreement.starts_on;
  const isAhead = agreement.state === "active" && startsOn !== null && Date.parse(startsOn) > Date.now();
  const { is_open, promised, delivered, overdue, make_good_minor, currency_code } = scorecard;
  return {
    isOpen: is_open && mayClaim,
    ...{ promised, delivered, overdue },
    makeGood:
      make_good_minor === null || make_good_minor === "0"
        ? undefined
        : formatMinor(make_good_minor, currency_code, locale, "code"),
    list: scorecard.entitlements.map((each) => ({
      id: each.benefit_id,
      name: each.name[locale] || each.name.en || each.name["zh-CN"],
      description: each.description[locale],
      promised: each.promised,
      delivered: each.delivered,
      left: each.left,
      overdue: each.overdue,
      dueOn: each.due_at === null ? undefined : formatDate(each.due_at, locale),
      fields: each.fields.map(({ name, form, is_required, options }) => ({
        ...{ name, form, options: options ?? [] },
        isRequired: is_required,
      })),
      claims: each.claims.map(({ id, state, details, evidence, reason, version, discount_code: code }) => ({
        ...{ id, state, details, evidence, reason, version },
        discountCode: code && {
          ...{ code: code.code, percent: code.percent, uses: code.uses, used: code.used },
          ...{ isMade: code.is_made, isUsable: code.is_usable },
          worksFrom: isAhead && !code.is_usable ? formatDate(startsOn, locale) : undefined,
        },
      })),
    })),
  };
};

export type BenefitsView = NonNullable<ReturnType<typeof benefitsView>>;
export type BenefitView = BenefitsView["list"][number];
