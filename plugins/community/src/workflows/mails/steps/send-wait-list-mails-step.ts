import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MailLocale, WaitListMail } from "../../../types/mails";
import { variantTitle } from "../compose-order-mail";
import { type DueWaitListMail, findDueWaitListMails } from "../due-wait-list-mails";
import { sendMail } from "../send-mail";
import { shopLinks } from "../shop-links";

interface NamedVariant {
  title: string | null;
  product: { title: string } | null;
}

async function factsOf(container: MedusaContainer, due: DueWaitListMail): Promise<WaitListMail | undefined> {
  const locale: MailLocale = due.locale === "zh-CN" ? "zh-CN" : "en";
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "variant", fields: ["title", "product.title"], filters: { id: due.variant_id } }, { locale });
  const variant = data[0] as unknown as NamedVariant | undefined;
  if (!variant?.product) return undefined;
  const links = shopLinks(container, locale);
  return {
    locale,
    shopUrl: links.shopUrl,
    pageUrl: links.waitListUrl(due.id),
    title: variant.product.title,
    variant: variantTitle({ variant_title: variant.title }),
    quantity: due.quantity,
  };
}

/** One mail that cannot be written must not keep the others from being sent. */
export const sendWaitListMailsStep = createStep(
  "send-wait-list-mails",
  async (_: { offered: number }, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const due = await findDueWaitListMails(container);
    for (const each of due) {
      try {
        const facts = await factsOf(container, each);
        if (!facts) continue;
        const mail = {
          key: `${each.kind}:${each.id}`,
          to: each.email,
          resource: { type: "wait_list_entry", id: each.id },
        };
        if (each.kind === "wait-list-joined")
          await sendMail(container, { ...mail, template: "wait-list-joined", data: facts });
        else if (each.offered_quantity && each.offer_expires_at) {
          const offer = { offered: each.offered_quantity, keptUntil: each.offer_expires_at.toISOString() };
          await sendMail(container, { ...mail, template: "wait-list-offer", data: { ...facts, ...offer } });
        }
      } catch (error) {
        logger.error(`Mail "${each.kind}" for ${each.id} could not be written`, error as Error);
      }
    }
    return new StepResponse(due.length);
  },
);
