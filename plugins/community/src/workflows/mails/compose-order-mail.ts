import type { LineNumbers } from "../../types/editions";
import type {
  CancellationMail,
  MailItem,
  MailLocale,
  OrderFacts,
  OrderMail,
  RefundMail,
  ShipmentMail,
} from "../../types/mails";
import { mailLocale } from "./mail-locale";
import type { AddressRow, ItemRow, OrderRow } from "./order-rows";

export interface Links {
  shopUrl: string;
  orderUrl: (orderId: string) => string;
}

/** Medusa's name for the only variant of a product that has no choices. */
const NO_CHOICE = /^default( variant)?$/i;
const FAMILY_NAME_FIRST = new Set(["cn", "jp", "kr", "hk", "mo", "tw"]);

export function orderLocale(order: OrderRow): MailLocale {
  return mailLocale({
    orderLocale: order.locale,
    cartLocale: order.metadata?.locale,
    customerLocale: order.customer?.metadata?.locale,
    countryCode: order.shipping_address?.country_code,
  });
}

export function variantTitle(item: Pick<ItemRow, "variant_title">): string | null {
  const title = item.variant_title?.trim();
  return title && !NO_CHOICE.test(title) ? title : null;
}

/** Lines as the post of the country writes them; the country itself in the reader's language. */
export function addressLines(address: AddressRow | null | undefined, locale: MailLocale): string[] {
  if (!address) return [];
  const country = address.country_code?.toLowerCase() ?? "";
  const names = [address.first_name, address.last_name];
  const name = FAMILY_NAME_FIRST.has(country)
    ? names
        .reverse()
        .filter(Boolean)
        .join(country === "cn" ? "" : " ")
    : names.filter(Boolean).join(" ");
  const street = [address.address_1, address.address_2];
  const town = [address.city, address.province].filter(Boolean).join(", ");
  const countryName =
    country && (new Intl.DisplayNames(locale, { type: "region" }).of(country.toUpperCase()) ?? country);
  const lines =
    country === "cn"
      ? [
          name,
          address.company,
          [address.province, address.city, address.address_2].filter(Boolean).join(" "),
          address.address_1,
          address.postal_code,
          countryName,
        ]
      : [name, address.company, ...street, [town, address.postal_code].filter(Boolean).join(" "), countryName];
  return lines.map((line) => line?.trim()).filter((line): line is string => !!line);
}

function facts(order: OrderRow, links: Links): OrderFacts {
  return {
    locale: orderLocale(order),
    shopUrl: links.shopUrl,
    orderUrl: links.orderUrl(order.id),
    displayId: String(order.display_id),
    currencyCode: order.currency_code,
  };
}

function numbersOf(item: ItemRow, editions: readonly LineNumbers[]): Pick<MailItem, "numbers" | "editionSize"> {
  const line = editions.find(({ line_item_id }) => line_item_id === item.id);
  return line ? { numbers: line.numbers, editionSize: line.size } : {};
}

export function confirmationMail(order: OrderRow, links: Links, editions: readonly LineNumbers[] = []): OrderMail {
  const taxIncluded = order.items.every((item) => item.is_tax_inclusive);
  const base = facts(order, links);
  return {
    ...base,
    placedAt: new Date(order.created_at).toISOString(),
    items: order.items.map((item) => ({
      title: item.product_title ?? item.title,
      variant: variantTitle(item),
      quantity: Number(item.quantity),
      totalMajor: Number(taxIncluded ? item.original_total : item.original_subtotal),
      ...numbersOf(item, editions),
    })),
    itemsMajor: Number(taxIncluded ? order.original_item_total : order.original_item_subtotal),
    shippingMajor: Number(taxIncluded ? order.original_shipping_total : order.original_shipping_subtotal),
    discountMajor: Number(taxIncluded ? order.discount_total : order.discount_subtotal),
    taxMajor: Number(order.tax_total),
    taxIncluded,
    totalMajor: Number(order.total),
    shippingMethod: order.shipping_methods?.[0]?.name ?? null,
    address: addressLines(order.shipping_address, base.locale),
  };
}

export function shipmentMail(order: OrderRow, fulfillmentId: string, links: Links): ShipmentMail | undefined {
  const shipped = (order.fulfillments ?? []).filter((each) => each.shipped_at && !each.canceled_at);
  const shipment = shipped.find((each) => each.id === fulfillmentId);
  if (!shipment) return undefined;
  const base = facts(order, links);
  const sum = (quantities: number[]) => quantities.reduce((total, quantity) => total + Number(quantity), 0);
  const sentOut = sum(shipped.flatMap((each) => (each.items ?? []).map((item) => item.quantity)));
  return {
    ...base,
    items: (shipment.items ?? []).map((sent) => {
      const item = order.items.find((each) => each.id === sent.line_item_id);
      return {
        title: item?.product_title ?? item?.title ?? sent.title,
        variant: item ? variantTitle(item) : null,
        quantity: Number(sent.quantity),
      };
    }),
    parcels: (shipment.labels ?? [])
      .filter((label) => label.tracking_number)
      .map((label) => ({ number: label.tracking_number ?? "", url: label.tracking_url || null })),
    address: addressLines(order.shipping_address, base.locale),
    complete: sentOut >= sum(order.items.map((item) => item.quantity)),
  };
}

function money(order: OrderRow) {
  const payments = order.payments ?? [];
  const captured = payments.flatMap((payment) => payment.captures ?? []);
  const refunds = payments.flatMap((payment) => payment.refunds ?? []);
  const sum = (rows: { amount: number }[]) => rows.reduce((total, row) => total + Number(row.amount), 0);
  return { refunds, paidMajor: sum(captured), refundedMajor: sum(refunds) };
}

export function refundMail(order: OrderRow, refundId: string, links: Links): RefundMail | undefined {
  const { refunds, paidMajor, refundedMajor } = money(order);
  const refund = refunds.find(({ id }) => id === refundId);
  if (!refund) return undefined;
  return {
    ...facts(order, links),
    refundMajor: Number(refund.amount),
    refundedSoFarMajor: refundedMajor,
    paidMajor,
  };
}

export function cancellationMail(order: OrderRow, links: Links): CancellationMail {
  return {
    ...facts(order, links),
    items: order.items.map((item) => ({
      title: item.product_title ?? item.title,
      variant: variantTitle(item),
      quantity: Number(item.quantity),
    })),
    wasCharged: money(order).paidMajor > 0,
  };
}
