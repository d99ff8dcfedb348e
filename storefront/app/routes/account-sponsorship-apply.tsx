import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { ApplyPage } from "~/features/sponsorship/apply-page";
import { handleApply } from "~/features/sponsorship/handle-apply.server";
import { loadApply } from "~/features/sponsorship/load-apply.server";
import type { Route } from "./+types/account-sponsorship-apply";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  const view = await loadApply(desk, context, params.id, new URL(request.url).searchParams);
  return data(view, { headers: desk.jar.headers() });
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  return handleApply(desk, context, params.id, await request.formData());
};

export default function AccountSponsorshipApply({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Become a sponsor`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <ApplyPage view={loaderData} problem={actionData} />
    </>
  );
}
