import { msg } from "@lingui/core/macro";
import { urls } from "~/config/urls";
import { addressBody, readAddress } from "~/lib/addresses/address";
import { addressProblems, isEmail } from "~/lib/addresses/address-problems";
import { addressErrors } from "~/lib/addresses/problem-texts";
import { medusa } from "~/lib/medusa.server";
import type { ClaimRewardAnswer, ClaimRewardRequest } from "../../../plugins/community/src/types/rewards";
import { readChoices } from "./form-fields";
import { rewardPath } from "./load-claim.server";
import { type ClaimDesk, choiceErrors, emailError, type Outcome, refused } from "./refusals.server";
import type { TypedClaim } from "./types";

const typedIn = (form: FormData): TypedClaim & { missing: string[] } => ({
  ...readChoices(form),
  email: String(form.get("email") ?? "").trim(),
  address: readAddress(form),
  claimKey: String(form.get("claim_key") ?? ""),
  share: form.get("share") === "1",
});

/** It becomes an order, and its reader sees it as after any other; or the form says what needs another look. */
export const sendIt = async (desk: ClaimDesk, form: FormData): Promise<Outcome> => {
  const { caller, i18n, jar, language, locale, token } = desk;
  const { missing, ...claim } = typedIn(form);
  const { email, address, choices, claimKey, share } = claim;
  // Without scripts a country is chosen by a button; that is no error yet.
  if (form.has("refresh")) return { problem: { errors: {}, claim }, status: 200 };
  const errors = {
    ...choiceErrors(Object.fromEntries(missing.map((id) => [id, "choice_missing"])), i18n),
    ...(isEmail(email) ? {} : { email: emailError(i18n) }),
    ...addressErrors(addressProblems(address), address.country_code, i18n),
  };
  if (Object.keys(errors).length > 0) return { problem: { errors, claim }, status: 422 };
  const body: ClaimRewardRequest = {
    claim_key: claimKey,
    choices,
    email,
    shipping_address: addressBody(address),
    locale,
    share,
  };
  try {
    const path = rewardPath(token, "/claim");
    const { order, thanks_id, ...key } = await medusa<ClaimRewardAnswer>(path, {
      ...caller,
      method: "POST",
      body,
      timeoutMs: 30_000,
    });
    if (thanks_id)
      jar.setFlash("success", i18n._(msg`The page of your thanks is there, for everybody to see.`), {
        to: urls.thanks(language, thanks_id),
        text: i18n._(msg`Open the page`),
      });
    return { to: `${urls.order(language, order.id, key.token)}&thanks=1` };
  } catch (error) {
    return refused(desk, error, { claim });
  }
};
