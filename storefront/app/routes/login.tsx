import { useLingui } from "@lingui/react/macro";
import { loadEntrance, passEntrance } from "~/features/account/entrance.server";
import { LoginPage } from "~/features/account/login-page";
import { signIn } from "~/features/account/sign-in.server";
import type { Route } from "./+types/login";

export const loader = ({ request, context }: Route.LoaderArgs) => loadEntrance(request, context);

export const action = ({ request, context }: Route.ActionArgs) => passEntrance(request, context, signIn);

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
