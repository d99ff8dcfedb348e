import { msg } from "@lingui/core/macro";
import { MedusaError, medusa } from "~/lib/medusa.server";
import type { RedemptionAnswer } from "../../../plugins/community/src/types/points";
import { recognitionPath } from "./load-recognition.server";
import { readRedemption } from "./redemption-fields";
import { redemptionRefusal } from "./redemption-refusals.server";
import type { RecognitionDesk, RedemptionProblem } from "./types";

/** Somebody takes a thing for points. The link that claims it goes to an address of whose points they are. */
export const redeemPoints = async (
  { caller, i18n, jar }: RecognitionDesk,
  form: FormData,
): Promise<RedemptionProblem | undefined> => {
  const redemption = readRedemption(form);
  try {
    const answer = await medusa<{ redemption: RedemptionAnswer }>(`${recognitionPath}/redemptions`, {
      ...caller,
      method: "POST",
      body: redemption,
    });
    const sentTo = answer.redemption.sent_to;
    jar.setFlash("success", i18n._(msg`We have sent the link that claims it to ${sentTo}.`));
    return undefined;
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    const { text, isStale } = redemptionRefusal(error, i18n);
    return { errors: { "": text }, redemption, isStale };
  }
};
