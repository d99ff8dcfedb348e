import type { RouterContextProvider } from "react-router";
import { localeOf } from "~/config/languages";
import { urls } from "~/config/urls";
import { getReader } from "~/lib/reader/reader.server";
import type { AgreementAnswer } from "../../../plugins/community/src/types/agreements";
import type { MembershipAnswer } from "../../../plugins/community/src/types/partners";
import { dealPreview } from "./deal-preview.server";
import { membershipOf, readAgreement, readMemberships, readProgram, type SponsorDesk } from "./desk.server";
import { organisationsOf, organisationValues } from "./organisation.server";
import { may } from "./roles";
import { openStep } from "./steps";
import { quantitiesOf, tierForm } from "./tier-form.server";

type Context = Readonly<RouterContextProvider>;

/** A draft that its reader may go on with; what was sent already has a page of its own. */
export const draftOf = async (desk: SponsorDesk, context: Context, id: string) => {
  const { agreement } = await readAgreement(desk, id);
  const membership = await membershipOf(desk, agreement);
  const isOwners = !membership || may(membership.role, "apply");
  if (agreement.state !== "draft" || !isOwners)
    throw desk.jar.redirect(urls.accountSponsorship(getReader(context).language, id));
  return { agreement, membership };
};

export const loadApply = async (desk: SponsorDesk, context: Context, id: string, search: URLSearchParams) => {
  const reader = getReader(context);
  const locale = localeOf(reader.language);
  const { agreement, membership } = await draftOf(desk, context, id);
  const program = await readProgram(agreement.program.handle);
  const [home = ""] = reader.region.countries.length === 1 ? reader.region.countries : [];
  return {
    id,
    version: agreement.version,
    step: openStep(search.get("step"), agreement.partner_id !== null),
    hasPartner: agreement.partner_id !== null,
    program: agreement.program.name[locale],
    /** Undefined once the program takes no sponsors any more. */
    form: program && tierForm(program, reader, choiceOf(agreement, search.get("tier"))),
    /** Instead of describing a new one. */
    organisations: agreement.partner_id === null ? organisationsOf(await readMemberships(desk), locale) : [],
    organisation: organisationValues(membership, { language: reader.language, country: home }),
    timeZones: Intl.supportedValuesOf("timeZone"),
    people: peopleOf(membership),
    paymentChoice: agreement.payment_choice,
    wish: agreement.wish,
    preview: dealPreview(agreement, membership, program, locale),
  };
};

export type ApplyView = Awaited<ReturnType<typeof loadApply>>;

const choiceOf = ({ tier, currency_code, additions }: AgreementAnswer, wanted: string | null) => ({
  tierId: wanted ?? tier.id,
  currency: currency_code,
  quantities: quantitiesOf(additions),
});

export const peopleOf = (membership: MembershipAnswer | undefined) => ({
  role: membership?.role ?? ("owner" as const),
  list: (membership?.people ?? []).map(({ id, email, role, accepted_at, is_you }) => ({
    id,
    email,
    role,
    isHere: accepted_at !== null,
    isYou: is_you,
  })),
});

export type PeopleView = ReturnType<typeof peopleOf>;
