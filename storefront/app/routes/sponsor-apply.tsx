import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { begin, loadStart } from "~/features/sponsorship/start.server";
import { StartPage } from "~/features/sponsorship/start-page";
import type { Route } from "./+types/sponsor-apply";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  const view = await loadStart(desk, context, params.program, new URL(request.url).searchParams);
  return data(view, { headers: desk.jar.headers() });
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  return begin(desk, context, await request.formData());
};

export default function SponsorApply({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Become a sponsor`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <StartPage view={loaderData} problem={actionData} />
    </>
  );
}
