import { msg } from "@lingui/core/macro";
import { data, type RouterContextProvider } from "react-router";
import { localeOf } from "~/config/languages";
import { urls } from "~/config/urls";
import { getReader } from "~/lib/reader/reader.server";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";
import { claim, moveClaim } from "./benefits.server";
import { askForChange, dropChange, refuseChange } from "./change.server";
import { agreementPath, readAgreement, type SponsorDesk, send, textIn, versionIn } from "./desk.server";
import { sendLogo } from "./logos.server";
import { handlePeople, peopleIntents } from "./people.server";
import { readTierForm, tierFieldOf } from "./tier-form.server";
import type { FormProblem } from "./types";
import { isSameChoice, wishOf } from "./wish-of";

type Context = Readonly<RouterContextProvider>;

const sign = async (desk: SponsorDesk, id: string, form: FormData): Promise<FormProblem | undefined> => {
  const { i18n, jar } = desk;
  const values = { typed_name: textIn(form, "typed_name"), signer_role: textIn(form, "signer_role") };
  const errors: Record<string, string> = {};
  if ([...values.typed_name].length < 2) errors.typed_name = i18n._(msg`Please type your full name.`);
  if (!values.signer_role)
    errors.signer_role = i18n._(msg`Please say in what role you sign, for instance as managing director.`);
  if (form.get("read") !== "1") errors.read = i18n._(msg`Please read the offer, and say that you have.`);
  if (Object.keys(errors).length > 0) return { errors, values };
  const body = {
    typed_name: values.typed_name,
    role: values.signer_role,
    revision: Number(textIn(form, "revision")),
    terms_sha256: textIn(form, "terms_sha256"),
  };
  const request = { path: agreementPath(id, "/signature"), body };
  const { answer, problem } = await send<AgreementDetailAnswer>(desk, request, {
    values,
    fieldOf: (field) => (field === "role" ? "signer_role" : field),
  });
  if (!answer) return problem;
  const isWaiting = answer.agreement.state === "offered";
  if (isWaiting)
    jar.setFlash("info", i18n._(msg`The last place was just taken. You stand in line now; nothing is signed.`));
  else jar.setFlash("success", i18n._(msg`Signed. Thank you!`));
  return undefined;
};

const askForOther = async (desk: SponsorDesk, id: string, form: FormData): Promise<FormProblem | undefined> => {
  const { i18n, jar } = desk;
  const message = textIn(form, "message");
  const { agreement } = await readAgreement(desk, id);
  const stands = wishOf(agreement);
  // Of a program that is no longer published nothing can be chosen, only asked.
  const typed = form.has("tier_id") ? readTierForm(form, desk) : undefined;
  if (typed?.problem) return typed.problem;
  const values = { ...typed?.values, message };
  const wish = { ...stands, ...typed?.wish, wish: message };
  if (!message && isSameChoice(stands, wish))
    return { errors: { message: i18n._(msg`Please say what should be different.`) }, values };
  const body = { state: "submitted", version: versionIn(form), reason: message || null, wish };
  const request = { path: agreementPath(id, "/state"), body };
  const { problem } = await send(desk, request, { fieldOf: tierFieldOf(wish.additions), values });
  if (!problem) jar.setFlash("success", i18n._(msg`Your wish is sent. We answer with a new offer.`));
  return problem;
};

const withdraw = async (desk: SponsorDesk, id: string, form: FormData): Promise<FormProblem | undefined> => {
  const body = { state: "withdrawn", version: versionIn(form), reason: textIn(form, "reason") || null };
  const { problem } = await send(desk, { path: agreementPath(id, "/state"), body });
  if (!problem) desk.jar.setFlash("success", desk.i18n._(msg`Withdrawn. Nothing is owed.`));
  return problem;
};

const changeRenewing = async (desk: SponsorDesk, id: string, form: FormData): Promise<FormProblem | undefined> => {
  const renews = textIn(form, "intent") === "go-on-renewing";
  const { problem } = await send(desk, { path: agreementPath(id, "/subscription"), body: { renews } });
  if (!problem)
    desk.jar.setFlash(
      "success",
      renews ? desk.i18n._(msg`It renews by itself again.`) : desk.i18n._(msg`Stopped: nothing more is charged.`),
    );
  return problem;
};

/** Each form of an agreement's page sends its intent. */
export const handleAgreement = async (desk: SponsorDesk, context: Context, id: string, form: FormData) => {
  const { language } = getReader(context);
  const { jar } = desk;
  const intent = textIn(form, "intent");
  const answer = (problem: FormProblem) => {
    const status = Object.keys(problem.errors).length > 0 ? 422 : 200;
    return data({ ...problem, intent }, { status, headers: jar.headers() });
  };
  if (intent === "pay") {
    const request = { path: agreementPath(id, "/payment"), body: { locale: localeOf(language) } };
    const sent = await send<{ url: string }>(desk, request);
    return sent.answer ? jar.redirect(sent.answer.url) : answer(sent.problem);
  }
  if (peopleIntents.includes(intent)) {
    const { agreement } = await readAgreement(desk, id);
    const outcome = await handlePeople(desk, agreement.partner_id ?? "", form);
    if (outcome === "left") return jar.redirect(urls.accountSponsorships(language));
    return outcome ? answer(outcome) : jar.redirect(`${urls.accountSponsorship(language, id)}#people`);
  }
  if (intent === "logo") {
    const { agreement } = await readAgreement(desk, id);
    const problem = await sendLogo(desk, agreement.partner_id ?? "", form);
    return problem ? answer(problem) : jar.redirect(`${urls.accountSponsorship(language, id)}#logos`);
  }
  const renewing = { "stop-renewing": changeRenewing, "go-on-renewing": changeRenewing };
  const claims = { claim, reclaim: moveClaim, unclaim: moveClaim };
  const changes = { change: askForChange, unchange: dropChange, refuse: refuseChange };
  const save = { sign, other: askForOther, withdraw, ...claims, ...changes, ...renewing }[intent];
  const problem = await save?.(desk, id, form);
  return problem ? answer(problem) : jar.redirect(urls.accountSponsorship(language, id));
};

export type AgreementProblem = FormProblem & { intent: string };
