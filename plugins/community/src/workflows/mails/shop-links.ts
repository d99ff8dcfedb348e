import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MailLocale } from "../../types/mails";
import { orderToken } from "../order-links/order-token";
import { invitationToken } from "../partnership/partners/invitation-token";
import { communityOptions } from "../plugin-options";
import { claimToken } from "../rewards/claim-token";
import { waitToken } from "../wait-list/wait-token";

const PREFIXES: Record<MailLocale, string> = { en: "/en", "zh-CN": "/zh" };

/** Every address a mail points to, in the reader's language. */
export function shopLinks(container: MedusaContainer, locale: MailLocale) {
  const { storefrontUrl, backendUrl, orderLinkSecret } = communityOptions(container);
  const shopUrl = `${storefrontUrl}${PREFIXES[locale]}`;
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const adminUrl = `${backendUrl}${admin.path ?? "/app"}`;
  return {
    shopUrl,
    orderUrl: (orderId: string) => `${shopUrl}/orders/${orderId}?token=${orderToken(orderId, orderLinkSecret)}`,
    waitListUrl: (entryId: string) => `${shopUrl}/wait-list/${waitToken(entryId, orderLinkSecret)}`,
    claimUrl: (reward: Parameters<typeof claimToken>[0]) => `${shopUrl}/claim/${claimToken(reward, orderLinkSecret)}`,
    recognitionUrl: `${shopUrl}/account/recognition`,
    invitationUrl: (personId: string) => `${shopUrl}/sponsors/invitation/${invitationToken(personId, orderLinkSecret)}`,
    agreementUrl: (agreementId: string) => `${shopUrl}/account/sponsorships/${agreementId}`,
    deskUrl: (agreementId: string | null) =>
      `${adminUrl}/sponsorship/${agreementId === null ? "claims" : `agreements/${agreementId}`}`,
    customerResetUrl: (params: URLSearchParams) => `${shopUrl}/account/reset-password?${params}`,
    staffResetUrl: (params: URLSearchParams) => `${adminUrl}/reset-password?${params}`,
  };
}
