import { msg } from "@lingui/core/macro";
import { isEmail } from "~/lib/addresses/address-problems";
import { partnerPath, type SponsorDesk, send, textIn } from "./desk.server";
import { isRole } from "./roles";
import type { FormProblem } from "./types";

/** "left": whoever sent it does not belong to the organisation any more. */
type Outcome = FormProblem | "left" | undefined;

const invite = async (desk: SponsorDesk, partnerId: string, form: FormData): Promise<Outcome> => {
  const { i18n, jar } = desk;
  const values = { email: textIn(form, "email"), role: textIn(form, "role") };
  const wrong = { email: i18n._(msg`Please enter an e-mail address such as name@example.com.`) };
  if (!isEmail(values.email)) return { errors: wrong, values };
  const { email } = values;
  const { problem } = await send(desk, { path: partnerPath(partnerId, "/people"), body: values }, { values });
  if (!problem) jar.setFlash("success", i18n._(msg`An invitation is on its way to ${email}.`));
  return problem;
};

const changePerson = async (desk: SponsorDesk, partnerId: string, form: FormData): Promise<Outcome> => {
  const { i18n, jar } = desk;
  const path = partnerPath(partnerId, `/people/${encodeURIComponent(textIn(form, "person_id"))}`);
  const role = textIn(form, "role");
  const intent = textIn(form, "intent");
  const isChange = intent === "role";
  if (isChange && !isRole(role)) return { errors: { "": i18n._(msg`Please choose a role.`) } };
  const { problem } = await send(desk, isChange ? { path, body: { role } } : { path, method: "DELETE" });
  // About a person of the list, not about the field of the form below it.
  if (problem) return { errors: { "": Object.values(problem.errors).join(" ") } };
  if (intent === "leave") {
    jar.setFlash("success", i18n._(msg`You have left the organisation.`));
    return "left";
  }
  jar.setFlash("success", isChange ? i18n._(msg`The role is changed.`) : i18n._(msg`Removed.`));
  return undefined;
};

export const peopleIntents = ["invite", "role", "remove", "leave"];

export const handlePeople = (desk: SponsorDesk, partnerId: string, form: FormData): Promise<Outcome> =>
  form.get("intent") === "invite" ? invite(desk, partnerId, form) : changePerson(desk, partnerId, form);
