import { msg } from "@lingui/core/macro";
import { data, type RouterContextProvider } from "react-router";
import { urls } from "~/config/urls";
import { callerOf } from "~/lib/cart/caller.server";
import type { Jar } from "~/lib/http/jar.server";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { medusa } from "~/lib/medusa.server";
import { getReader } from "~/lib/reader/reader.server";
import { giveIt } from "./give-it.server";
import { rewardPath } from "./load-claim.server";
import { type ClaimDesk, type Outcome, refused } from "./refusals.server";
import { sendIt } from "./send-it.server";
import { takeItDown } from "./take-it-down.server";

const waitForIt = async (desk: ClaimDesk, form: FormData): Promise<Outcome> => {
  const { caller, i18n, jar, language, token } = desk;
  try {
    const body = { accepts_substitute: form.get("accepts_substitute") === "1" };
    await medusa(rewardPath(token, "/wait"), { ...caller, method: "POST", body });
  } catch (error) {
    return refused(desk, error);
  }
  jar.setFlash(
    "success",
    i18n._(msg`We write to you as soon as there is some again. Until then your reward does not run out.`),
  );
  return { to: urls.claim(language, token) };
};

/** Three forms, one for each thing that can become of a reward, and one for the page that was made of it. */
const act = async (desk: ClaimDesk, form: FormData): Promise<Outcome> => {
  switch (form.get("intent")) {
    case "claim":
      return sendIt(desk, form);
    case "gift":
      return giveIt(desk, form);
    case "wait":
      return waitForIt(desk, form);
    case "take_down":
      return takeItDown(desk);
    default:
      return { to: urls.claim(desk.language, desk.token) };
  }
};

export const handleClaim = async (
  form: FormData,
  context: Readonly<RouterContextProvider>,
  jar: Jar,
  token: string,
) => {
  const { language, locale } = getReader(context);
  const desk: ClaimDesk = { caller: callerOf(context, jar), i18n: i18nOf(locale), jar, language, locale, token };
  const outcome = await act(desk, form);
  if ("to" in outcome) return jar.redirect(outcome.to);
  return data(outcome.problem, { status: outcome.status, headers: jar.headers() });
};
