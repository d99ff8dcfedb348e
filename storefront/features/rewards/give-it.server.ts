import { msg } from "@lingui/core/macro";
import { medusa } from "~/lib/medusa.server";
import type { GiveRewardAnswer, GiveRewardRequest } from "../../../plugins/community/src/types/rewards";
import { givenPath } from "./given.server";
import { rewardPath } from "./load-claim.server";
import { type ClaimDesk, type Outcome, refused } from "./refusals.server";

/** Its worth goes to a goal, for good: so it has to be said twice. */
export const giveIt = async (desk: ClaimDesk, form: FormData): Promise<Outcome> => {
  const { caller, i18n, language, token } = desk;
  const goalId = String(form.get("goal_id") ?? "");
  const share = form.get("share") === "1";
  const errors = {
    ...(goalId ? {} : { goal_id: i18n._(msg`Please choose the goal that it should go to.`) }),
    ...(form.get("sure") === "1" ? {} : { sure: i18n._(msg`Please say that you know it cannot be undone.`) }),
  };
  if (Object.keys(errors).length > 0) return { problem: { errors, goalId, share }, status: 422 };
  const body: GiveRewardRequest = { goal_id: goalId, share };
  try {
    const { thanks_id: thanksId } = await medusa<GiveRewardAnswer>(rewardPath(token, "/gift"), {
      ...caller,
      method: "POST",
      body,
    });
    return { to: givenPath(language, token, { goalId, thanksId }) };
  } catch (error) {
    return refused(desk, error, { goalId, share });
  }
};
