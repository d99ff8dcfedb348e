import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { urls } from "~/config/urls";
import { AccountFrame } from "~/features/account/account-frame";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { saveProfile } from "~/features/account/profile.server";
import { ProfilePage } from "~/features/account/profile-page";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/account-profile";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { jar } = accountDesk(request, context);
  const { first_name, last_name, metadata } = await requireCustomer(request, context, jar);
  const names = { first_name: first_name ?? "", last_name: last_name ?? "" };
  const mailLanguage = metadata?.locale === "zh-CN" ? "zh" : "en";
  return data({ names, mailLanguage }, { headers: jar.headers() });
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  const problem = await saveProfile(desk, await request.formData());
  if (problem) return data(problem, { status: 422 });
  return desk.jar.redirect(urls.accountProfile(getReader(context).language));
};

export default function AccountProfile({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <AccountFrame title={t`Name and language`}>
      <title>{`${t`Name and language`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <ProfilePage {...loaderData} problem={actionData} />
    </AccountFrame>
  );
}
