import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { urls } from "~/config/urls";
import { accountDesk } from "~/features/account/guard.server";
import { LoginPage } from "~/features/account/login-page";
import { signIn } from "~/features/account/sign-in.server";
import { currentCustomer } from "~/lib/account/customer.server";
import { safePath } from "~/lib/http/safe-path";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/login";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { jar } = accountDesk(request, context);
  const home = urls.account(getReader(context).language);
  const next = safePath(new URL(request.url).searchParams.get("next"), home);
  if (await currentCustomer(jar)) throw jar.redirect(next);
  return data({ next }, { headers: jar.headers() });
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const desk = accountDesk(request, context);
  const form = await request.formData();
  const problem = await signIn(desk, form);
  if (problem) return data(problem, { status: 422 });
  return desk.jar.redirect(safePath(form.get("next"), urls.account(getReader(context).language)));
};

export default function Login({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Log in`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <LoginPage problem={actionData} next={loaderData.next} />
    </>
  );
}
