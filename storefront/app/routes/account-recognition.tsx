import { useLingui } from "@lingui/react/macro";
import { data, type ShouldRevalidateFunctionArgs } from "react-router";
import { urls } from "~/config/urls";
import { AccountFrame } from "~/features/account/account-frame";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { loadRecognition } from "~/features/recognition/load-recognition.server";
import { RecognitionPage } from "~/features/recognition/recognition-page";
import { redeemPoints } from "~/features/recognition/redeem-points.server";
import { sendReport } from "~/features/recognition/send-report.server";
import { shareReward } from "~/features/recognition/share-reward.server";
import { staleStatus } from "~/features/rewards/stale";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/account-recognition";

/** The router reads nothing anew after a refusal; what costs another number of points meanwhile has to be seen. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionStatus === staleStatus || defaultShouldRevalidate;

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const desk = accountDesk(request, context);
  const customer = await requireCustomer(request, context, desk.jar);
  const view = await loadRecognition(desk, customer, getReader(context).locale);
  return data(view, { headers: desk.jar.headers() });
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  const form = await request.formData();
  if (form.has("sharing")) await shareReward(desk, form);
  else {
    const problem = await (form.get("intent") === "redeem" ? redeemPoints(desk, form) : sendReport(desk, form));
    if (problem) return data(problem, { status: "isStale" in problem && problem.isStale ? staleStatus : 422 });
  }
  return desk.jar.redirect(urls.accountRecognition(getReader(context).language));
};

export default function AccountRecognition({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <AccountFrame title={t`Work and thanks`}>
      <title>{`${t`Work and thanks`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <RecognitionPage view={loaderData} problem={actionData} />
    </AccountFrame>
  );
}
