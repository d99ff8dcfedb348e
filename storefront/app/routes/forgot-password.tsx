import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { ForgotPage } from "~/features/account/forgot-page";
import { accountDesk } from "~/features/account/guard.server";
import { askForReset } from "~/features/account/password.server";
import type { Route } from "./+types/forgot-password";

export const action = async ({ request, context }: Route.ActionArgs) => {
  const form = await request.formData();
  const problem = await askForReset(accountDesk(request, context), form);
  const sentTo = problem ? undefined : String(form.get("email") ?? "").trim();
  return data({ problem, sentTo }, { status: problem ? 422 : 200 });
};

export default function ForgotPassword({ actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`New password`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <ForgotPage problem={actionData?.problem} sentTo={actionData?.sentTo} />
    </>
  );
}
