import { msg } from "@lingui/core/macro";
import { data, type RouterContextProvider } from "react-router";
import { localeOf } from "~/config/languages";
import { urls } from "~/config/urls";
import { currentCustomer } from "~/lib/account/customer.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { orClosed } from "~/lib/or-closed.server";
import { getReader } from "~/lib/reader/reader.server";
import type { InvitationAnswer } from "../../../plugins/community/src/types/partners";
import { type SponsorDesk, send } from "./desk.server";
import { partnerNameIn } from "./names";

type Context = Readonly<RouterContextProvider>;

const pathOf = (token: string) => `/store/partner-invitations/${encodeURIComponent(token)}`;

/** Undefined for a link that opens nothing: used, taken back, too old, or never ours. */
export const loadInvitation = async (desk: SponsorDesk, context: Context, token: string) => {
  const locale = localeOf(getReader(context).language);
  const customer = await orClosed(currentCustomer(desk.jar));
  try {
    const { invitation } = await orClosed(medusa<{ invitation: InvitationAnswer }>(pathOf(token), desk.caller));
    return {
      partner: partnerNameIn(invitation.partner_name, locale),
      role: invitation.role,
      email: invitation.email,
      /** Who would accept it; undefined for whoever has to log in first. */
      reader: customer?.email,
    };
  } catch (error) {
    if (error instanceof MedusaError && error.status === 404) return undefined;
    throw error;
  }
};

export type InvitationView = NonNullable<Awaited<ReturnType<typeof loadInvitation>>>;

export const acceptInvitation = async (desk: SponsorDesk, context: Context, token: string) => {
  const { language } = getReader(context);
  const { i18n, jar } = desk;
  if (!(await orClosed(currentCustomer(jar)))) {
    return jar.redirect(urls.login(language, { next: urls.sponsorInvitation(language, token) }));
  }
  const { problem } = await send(desk, { path: pathOf(token), body: {} });
  if (problem) return data(problem, { status: 422, headers: jar.headers() });
  jar.setFlash("success", i18n._(msg`Welcome! Here is what your organisation has with us.`));
  return jar.redirect(urls.accountSponsorships(language));
};
