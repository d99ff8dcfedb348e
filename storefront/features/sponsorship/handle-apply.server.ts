import { msg } from "@lingui/core/macro";
import { data, type RouterContextProvider } from "react-router";
import { urls } from "~/config/urls";
import { getReader } from "~/lib/reader/reader.server";
import type { AgreementAnswer } from "../../../plugins/community/src/types/agreements";
import { agreementPath, type SponsorDesk, send, textIn, versionIn } from "./desk.server";
import { draftOf } from "./load-apply.server";
import { chooseOrganisation, saveOrganisation } from "./organisation.server";
import { handlePeople, peopleIntents } from "./people.server";
import { isStep, stepAfter } from "./steps";
import { readTierForm, tierFieldOf } from "./tier-form.server";
import type { FormProblem } from "./types";
import { wishOf } from "./wish-of";
import { paymentWords } from "./words";

type Context = Readonly<RouterContextProvider>;

const saveTier = async (desk: SponsorDesk, agreement: AgreementAnswer, form: FormData) => {
  const { values, wish, problem } = readTierForm(form, desk);
  if (problem) return problem;
  const body = { ...wishOf(agreement), ...wish, version: versionIn(form) };
  const typed = { fieldOf: tierFieldOf(wish.additions), values };
  return (await send(desk, { path: agreementPath(agreement.id), body }, typed)).problem;
};

const savePayment = async (desk: SponsorDesk, agreement: AgreementAnswer, form: FormData) => {
  const payment_choice = textIn(form, "payment_choice");
  if (!Object.hasOwn(paymentWords, payment_choice))
    return { errors: { payment_choice: desk.i18n._(msg`Please choose how you want to pay.`) } };
  const body = { ...wishOf(agreement), payment_choice, version: versionIn(form) };
  return (await send(desk, { path: agreementPath(agreement.id), body })).problem;
};

const sendIn = async (desk: SponsorDesk, agreement: AgreementAnswer, form: FormData) => {
  const wish = { ...wishOf(agreement), wish: textIn(form, "wish").slice(0, 2000) };
  const body = { state: "submitted", version: versionIn(form), wish };
  const request = { path: agreementPath(agreement.id, "/state"), body };
  const { problem } = await send(desk, request, { values: { wish: wish.wish } });
  if (!problem) desk.jar.setFlash("success", desk.i18n._(msg`Your application is sent. Thank you!`));
  return problem;
};

/** Each step sends its own form here, and is kept at once. */
export const handleApply = async (desk: SponsorDesk, context: Context, id: string, form: FormData) => {
  const { language } = getReader(context);
  const { agreement } = await draftOf(desk, context, id);
  const intent = textIn(form, "intent");
  const at = (step: string) => desk.jar.redirect(urls.accountSponsorshipApply(language, id, { step }));
  const answer = (problem: FormProblem) =>
    data(problem, { status: Object.keys(problem.errors).length > 0 ? 422 : 200, headers: desk.jar.headers() });
  if (peopleIntents.includes(intent)) {
    if (agreement.partner_id === null) return at("organisation");
    const outcome = await handlePeople(desk, agreement.partner_id, form);
    if (outcome === "left") return desk.jar.redirect(urls.accountSponsorships(language));
    return outcome ? answer(outcome) : at("people");
  }
  const save = {
    tier: saveTier,
    organisation: saveOrganisation,
    "use-organisation": chooseOrganisation,
    payment: savePayment,
    send: sendIn,
  }[intent];
  const problem = await save?.(desk, agreement, form);
  if (problem) return answer(problem);
  if (intent === "send") return desk.jar.redirect(urls.accountSponsorship(language, id));
  if (intent === "use-organisation") return at(stepAfter("organisation"));
  return at(isStep(intent) ? stepAfter(intent) : "");
};
