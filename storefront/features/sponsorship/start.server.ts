import { msg } from "@lingui/core/macro";
import { data, type RouterContextProvider } from "react-router";
import { localeOf } from "~/config/languages";
import { urls } from "~/config/urls";
import { getReader } from "~/lib/reader/reader.server";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";
import type { PublicProgram } from "../../../plugins/community/src/types/sponsorship";
import { readAgreements, readMemberships, readProgram, type SponsorDesk, send, textIn } from "./desk.server";
import { organisationsOf } from "./organisation.server";
import { readTierForm, tierFieldOf, tierForm } from "./tier-form.server";

type Context = Readonly<RouterContextProvider>;

const programAt = async (handle: string): Promise<PublicProgram> => {
  const program = await readProgram(handle);
  if (!program || program.tiers.length === 0) throw new Response(null, { status: 404 });
  return program;
};

/** An application of the reader's own that is for no organisation yet; there is one at most in a program. */
const begunDraft = async (desk: SponsorDesk, { id }: PublicProgram) =>
  (await readAgreements(desk)).find(
    ({ program, partner_id, state }) => program.id === id && partner_id === null && state === "draft",
  );

/** The first step, of which nothing is kept yet. Whoever has begun one goes on with it. */
export const loadStart = async (desk: SponsorDesk, context: Context, handle: string, search: URLSearchParams) => {
  const reader = getReader(context);
  const locale = localeOf(reader.language);
  const [program, memberships] = await Promise.all([programAt(handle), readMemberships(desk)]);
  const draft = await begunDraft(desk, program);
  const tier = program.tiers.find((each) => each.handle === search.get("tier"));
  if (draft) {
    const at = { step: "tier", tier: tier?.id };
    throw desk.jar.redirect(urls.accountSponsorshipApply(reader.language, draft.id, at));
  }
  return {
    program: program.name[locale],
    form: tierForm(program, reader, tier ? { tierId: tier.id } : {}),
    organisations: organisationsOf(memberships, locale),
  };
};

export type StartView = Awaited<ReturnType<typeof loadStart>>;

/** The first step is kept as a draft, which nobody else sees until it is sent. */
export const begin = async (desk: SponsorDesk, context: Context, form: FormData) => {
  const { language } = getReader(context);
  const { values, wish, problem } = readTierForm(form, desk);
  if (problem) return data(problem, { status: Object.keys(problem.errors).length > 0 ? 422 : 200 });
  const body = { ...wish, partner_id: textIn(form, "partner_id") || null };
  const sent = await send<AgreementDetailAnswer>(
    desk,
    { path: "/store/agreements", body },
    { fieldOf: tierFieldOf(wish.additions), values },
  );
  if (sent.answer) return desk.jar.redirect(urls.accountSponsorshipApply(language, sent.answer.agreement.id));
  const open = sent.error.data.agreement_id;
  if (sent.error.code === "application_open") {
    const { i18n, jar } = desk;
    jar.setFlash("info", i18n._(msg`You have begun this already: here it is.`));
    return jar.redirect(
      typeof open === "string" ? urls.accountSponsorship(language, open) : urls.accountSponsorships(language),
    );
  }
  return data(sent.problem, { status: 422 });
};
