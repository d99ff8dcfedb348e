import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { urls } from "~/config/urls";
import { DeletePage } from "~/features/account/delete-page";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { deleteAccount } from "~/features/account/password.server";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/account-delete";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { jar } = accountDesk(request, context);
  await requireCustomer(request, context, jar);
  return data(null, { headers: jar.headers() });
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  const problem = await deleteAccount(desk, await request.formData());
  if (problem) return data(problem, { status: 422 });
  return desk.jar.redirect(urls.home(getReader(context).language));
};

export default function AccountDelete({ actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Delete my account`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <DeletePage problem={actionData} />
    </>
  );
}
