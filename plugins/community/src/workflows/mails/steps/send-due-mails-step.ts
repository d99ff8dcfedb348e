import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { toMajorUnits } from "../../../domain/minor-units";
import type { MailByTemplate } from "../../../types/mails";
import { readOrderNumbers } from "../../editions/read-numbers";
import { cancellationMail, confirmationMail, orderLocale, refundMail, shipmentMail } from "../compose-order-mail";
import { type DueKind, type DueMail, findDueMails } from "../due-mails";
import { mailLocale } from "../mail-locale";
import { loadReturnedPayment } from "../order-rows";
import { readOrder } from "../read-order";
import { type Mail, sendMail } from "../send-mail";
import { shopLinks } from "../shop-links";
import { translateOrder } from "../translate-order";

type Said = Pick<Mail<DueKind>, "to" | "data">;

async function composeForOrder(container: MedusaContainer, due: DueMail): Promise<Said | undefined> {
  const kept = due.orderId && (await readOrder(container, due.orderId));
  if (!kept) return undefined;
  const locale = orderLocale(kept);
  const order = await translateOrder(container, kept, locale);
  const links = shopLinks(container, locale);
  const editions = due.kind === "order-confirmation" ? await readOrderNumbers(container, order.id) : [];
  const compose: Record<string, () => MailByTemplate[DueKind] | undefined> = {
    "order-confirmation": () => confirmationMail(order, links, editions),
    "order-shipped": () => shipmentMail(order, due.sourceId, links),
    "order-refunded": () => refundMail(order, due.sourceId, links),
    "order-canceled": () => cancellationMail(order, links),
  };
  const data = compose[due.kind]?.();
  return data && { to: order.email, data };
}

async function composeWithoutOrder(container: MedusaContainer, due: DueMail): Promise<Said | undefined> {
  const returned = await loadReturnedPayment(container, due.sourceId);
  if (!returned) return undefined;
  const locale = mailLocale({ cartLocale: returned.locale });
  const data = {
    locale,
    shopUrl: shopLinks(container, locale).shopUrl,
    currencyCode: returned.currency,
    refundMajor: Number(toMajorUnits(BigInt(returned.amount_minor), returned.currency)),
    reason: returned.reason ?? ("could_not_complete" as const),
  };
  return { to: returned.email, data };
}

/** One mail that cannot be written must not keep the others from being sent. */
export const sendDueMailsStep = createStep("send-due-mails", async (input: { wokenBy: string }, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const due = await findDueMails(container, input.wokenBy);
  for (const each of due) {
    try {
      const said = await (each.orderId ? composeForOrder : composeWithoutOrder)(container, each);
      if (!said) continue;
      const resource = each.orderId ? { type: "order", id: each.orderId } : { type: "payment", id: each.sourceId };
      await sendMail(container, { key: `${each.kind}:${each.sourceId}`, template: each.kind, resource, ...said });
    } catch (error) {
      logger.error(`Mail "${each.kind}" for ${each.sourceId} could not be written`, error as Error);
    }
  }
  return new StepResponse(due.length);
});
