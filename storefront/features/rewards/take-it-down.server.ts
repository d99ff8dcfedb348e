import { msg } from "@lingui/core/macro";
import { urls } from "~/config/urls";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";
import type { SharingRequest } from "../../../plugins/community/src/types/thanks";
import { rewardPath } from "./load-claim.server";
import type { ClaimDesk, Outcome } from "./refusals.server";

/** A link that never opened anything is answered in the same words: nothing is shown of either. */
export const takeItDown = async ({ caller, i18n, jar, language, token }: ClaimDesk): Promise<Outcome> => {
  const body: SharingRequest = { is_shared: false };
  const gone = i18n._(msg`If there was a page of your thanks, it is gone: nobody sees it any more.`);
  try {
    await medusa(rewardPath(token, "/sharing"), { ...caller, method: "POST", body });
    jar.setFlash("success", gone);
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    if (error.code === "reward_link_invalid") jar.setFlash("success", gone);
    else
      jar.setFlash("error", refusalText(error, i18n) ?? i18n._(msg`That did not work. Please check it and try again.`));
  }
  return { to: urls.claim(language, token) };
};
