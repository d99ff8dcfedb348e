import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { accountDesk } from "~/features/account/guard.server";
import { acceptInvitation, loadInvitation } from "~/features/sponsorship/invitation.server";
import { InvitationPage, NoInvitation } from "~/features/sponsorship/invitation-page";
import type { Route } from "./+types/sponsor-invitation";

/** The link is the key: no other site may learn it from the Referer, and no cache may keep the page. */
export const headers = () => ({ "referrer-policy": "same-origin", "cache-control": "private, no-store" });

export const loader = async ({ request, params: { token }, context }: Route.LoaderArgs) => {
  const desk = accountDesk(request, context);
  const view = await loadInvitation(desk, context, token);
  return data({ view, token }, { status: view ? 200 : 404, headers: desk.jar.headers() });
};

export const action = async ({ request, params: { token }, context }: Route.ActionArgs) =>
  acceptInvitation(accountDesk(request, context), context, token);

export default function SponsorInvitation({ loaderData: { view, token }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Invitation`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="same-origin" />
      {view ? <InvitationPage view={view} token={token} problem={actionData} /> : <NoInvitation />}
    </>
  );
}
