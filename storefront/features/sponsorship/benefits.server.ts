import { msg } from "@lingui/core/macro";
import { agreementPath, type SponsorDesk, send, textIn, versionIn } from "./desk.server";
import type { FormProblem } from "./types";

const prefix = "details.";

const detailsIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      name.startsWith(prefix) && String(value).trim() ? [[name.slice(prefix.length), String(value).trim()]] : [],
    ),
  );

/** The form is known by its benefit, or by the request that is asked anew. */
const valuesOf = (key: string, details: Record<string, string>) => ({ key, ...details });

export const claim = async (desk: SponsorDesk, id: string, form: FormData): Promise<FormProblem | undefined> => {
  const benefit_id = textIn(form, "benefit_id");
  const details = detailsIn(form);
  const request = { path: agreementPath(id, "/claims"), body: { benefit_id, details } };
  const { problem } = await send(desk, request, { values: valuesOf(benefit_id, details) });
  if (!problem) desk.jar.setFlash("success", desk.i18n._(msg`We have your request, and answer soon.`));
  return problem;
};

/** Taken back with a reason, or asked for again in other words. */
export const moveClaim = async (desk: SponsorDesk, _: string, form: FormData): Promise<FormProblem | undefined> => {
  const { i18n, jar } = desk;
  const claimId = textIn(form, "claim_id");
  const details = detailsIn(form);
  const isBack = form.get("intent") === "unclaim";
  const reason = textIn(form, "reason");
  if (isBack && !reason)
    return { errors: { reason: i18n._(msg`Please say why.`) }, values: valuesOf(claimId, details) };
  const body = {
    state: isBack ? "open" : "requested",
    version: versionIn(form),
    reason: reason || null,
    details: isBack ? null : details,
  };
  const path = `/store/claims/${encodeURIComponent(claimId)}/state`;
  const { problem } = await send(desk, { path, body }, { values: valuesOf(claimId, details) });
  if (!problem)
    jar.setFlash("success", isBack ? i18n._(msg`Taken back.`) : i18n._(msg`We have your request, and answer soon.`));
  return problem;
};
