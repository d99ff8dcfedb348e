import { data } from "react-router";
import { AccountFrame } from "~/features/account/account-frame";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { AgreementPage } from "~/features/sponsorship/agreement-page";
import { handleAgreement } from "~/features/sponsorship/handle-agreement.server";
import { loadAgreement } from "~/features/sponsorship/load-agreement.server";
import type { Route } from "./+types/account-sponsorship";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  const view = await loadAgreement(desk, context, params.id, new URL(request.url).searchParams);
  return data(view, { headers: desk.jar.headers() });
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  return handleAgreement(desk, context, params.id, await request.formData());
};

export default function AccountSponsorship({ loaderData: view, actionData }: Route.ComponentProps) {
  const title = `${view.title} · ${view.program}`;
  return (
    <AccountFrame title={title}>
      <title>{`${title} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <AgreementPage view={view} problem={actionData} />
    </AccountFrame>
  );
}
