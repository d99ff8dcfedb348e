import { msg } from "@lingui/core/macro";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";
import type { SharingRequest } from "../../../plugins/community/src/types/thanks";
import { recognitionPath } from "./load-recognition.server";
import type { RecognitionDesk } from "./types";

/** Only of one's own reward; what came of it is said on the page that follows. */
export const shareReward = async ({ caller, i18n, jar }: RecognitionDesk, form: FormData): Promise<void> => {
  const body: SharingRequest = { is_shared: form.get("sharing") === "on" };
  const id = encodeURIComponent(String(form.get("reward_id") ?? ""));
  try {
    await medusa(`${recognitionPath}/rewards/${id}/sharing`, { ...caller, method: "POST", body });
    jar.setFlash(
      "success",
      body.is_shared
        ? i18n._(msg`The page of your thanks is there, for everybody to see.`)
        : i18n._(msg`The page of your thanks is gone: nobody sees it any more.`),
    );
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    const general = i18n._(msg`That did not work. Please check it and try again.`);
    jar.setFlash("error", refusalText(error, i18n) ?? general);
  }
};
