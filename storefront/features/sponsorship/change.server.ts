import { msg } from "@lingui/core/macro";
import { agreementPath, type SponsorDesk, send, textIn, versionIn } from "./desk.server";
import { readTierForm, tierFieldOf } from "./tier-form.server";
import type { FormProblem } from "./types";

type Outcome = Promise<FormProblem | undefined>;

/** The partner would like something to be different in what was signed. */
export const askForChange = async (desk: SponsorDesk, id: string, form: FormData): Outcome => {
  const { i18n, jar } = desk;
  const { values, wish, problem } = readTierForm(form, desk);
  const errors = { ...problem?.errors };
  if (!values.words?.trim()) errors.words = i18n._(msg`Please say what should be different.`);
  if (Object.keys(errors).length > 0) return { errors, values };
  const { tier_id, additions } = wish;
  const body = { tier_id, additions, words: values.words, version: versionIn(form) };
  const typed = { fieldOf: tierFieldOf(additions), values };
  const sent = await send(desk, { path: agreementPath(id, "/change-request"), body }, typed);
  if (!sent.problem) jar.setFlash("success", i18n._(msg`Your wish is sent. We answer with a proposal.`));
  return sent.problem;
};

export const dropChange = async (desk: SponsorDesk, id: string, form: FormData): Outcome => {
  const body = { version: versionIn(form) };
  const { problem } = await send(desk, { path: agreementPath(id, "/change-request/removal"), body });
  if (!problem) desk.jar.setFlash("success", desk.i18n._(msg`Your wish is taken back.`));
  return problem;
};

/** What we proposed is left alone: what was signed stays as it is. */
export const refuseChange = async (desk: SponsorDesk, id: string, form: FormData): Outcome => {
  const { i18n, jar } = desk;
  const refusal = textIn(form, "refusal");
  if (!refusal) return { errors: { refusal: i18n._(msg`Please say why; we read it.`) } };
  const body = { version: versionIn(form), reason: refusal };
  const typed = { values: { refusal }, fieldOf: (field: string) => (field === "reason" ? "refusal" : field) };
  const { problem } = await send(desk, { path: agreementPath(id, "/amendment/refusal"), body }, typed);
  if (!problem) jar.setFlash("success", i18n._(msg`Everything stays as it was signed.`));
  return problem;
};
