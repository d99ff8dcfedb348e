import { useLingui } from "@lingui/react/macro";
import { loadEntrance, passEntrance } from "~/features/account/entrance.server";
import { RegisterPage } from "~/features/account/register-page";
import { register } from "~/features/account/sign-in.server";
import type { Route } from "./+types/register";

export const loader = ({ request, context }: Route.LoaderArgs) => loadEntrance(request, context);

export const action = ({ request, context }: Route.ActionArgs) => passEntrance(request, context, register);

export default function Register({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Make an account`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <RegisterPage problem={actionData} next={loaderData.next} />
    </>
  );
}
