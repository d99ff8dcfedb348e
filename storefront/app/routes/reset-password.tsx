import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { urls } from "~/config/urls";
import { accountDesk } from "~/features/account/guard.server";
import { setNewPassword } from "~/features/account/password.server";
import { ResetPage } from "~/features/account/reset-page";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/reset-password";

/** The link in the address is a key for some minutes: it must not travel to other sites or into caches. */
export const headers = () => ({ "referrer-policy": "no-referrer", "cache-control": "private, no-store" });

export const loader = ({ request }: Route.LoaderArgs) => {
  const search = new URL(request.url).searchParams;
  return { token: search.get("token") ?? "", email: search.get("email") ?? "" };
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const desk = accountDesk(request, context);
  const form = await request.formData();
  const token = String(form.get("token") ?? "");
  const problem = await setNewPassword(desk, form, token);
  if (problem) return data({ problem, token, email: String(form.get("email") ?? "") }, { status: 422 });
  desk.jar.signOut();
  desk.jar.setFlash("success", desk.i18n._(msg`Your new password is set. Please log in with it.`));
  return desk.jar.redirect(urls.login(getReader(context).language));
};

export default function ResetPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  // The form posts to the bare address, so that the key stands in no log and no history twice.
  const { token, email } = actionData ?? loaderData;
  return (
    <>
      <title>{`${t`New password`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <ResetPage problem={actionData?.problem} token={token} email={email} />
    </>
  );
}
