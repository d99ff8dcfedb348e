/**
 * What a mail may say. The workflows fill these plain shapes from the books, the `smtp` provider turns them into words.
 * They are stored with the notification, so that a mail that failed can be sent again as it was meant.
 * Money is in major units, as Medusa keeps it.
 */
export type MailLocale = "en" | "zh-CN";

export interface MailItem {
  title: string;
  variant: string | null;
  quantity: number;
  totalMajor: number;
  /** Of a limited edition: which of its units these are. */
  numbers?: number[];
  editionSize?: number | null;
}

export interface OrderFacts {
  locale: MailLocale;
  shopUrl: string;
  orderUrl: string;
  displayId: string;
  currencyCode: string;
}

export interface OrderMail extends OrderFacts {
  /** ISO 8601 */
  placedAt: string;
  items: MailItem[];
  itemsMajor: number;
  shippingMajor: number;
  discountMajor: number;
  taxMajor: number;
  /** true: the prices above already hold the tax; false: the tax comes on top of them. */
  taxIncluded: boolean;
  totalMajor: number;
  shippingMethod: string | null;
  address: string[];
}

export interface Parcel {
  number: string;
  url: string | null;
}

export interface ShipmentMail extends OrderFacts {
  items: { title: string; variant: string | null; quantity: number }[];
  parcels: Parcel[];
  address: string[];
  /** false when more of the order is still to follow. */
  complete: boolean;
}

export interface RefundMail extends OrderFacts {
  refundMajor: number;
  /** The part of the order's payment that has been returned by now, this refund included. */
  refundedSoFarMajor: number;
  paidMajor: number;
}

export interface CancellationMail extends OrderFacts {
  items: { title: string; variant: string | null; quantity: number }[];
  /** true when money had been taken (not only set aside), so that a refund follows. */
  wasCharged: boolean;
}

/** Why a payment could not become an order; the checkout names it. */
export type OrderlessReason =
  | "already_ordered"
  | "cart_changed"
  | "edition_limit"
  | "promotion_limit"
  | "not_available"
  | "out_of_stock"
  | "could_not_complete";

export interface OrderlessRefundMail {
  locale: MailLocale;
  shopUrl: string;
  currencyCode: string;
  refundMajor: number;
  reason: OrderlessReason;
}

export interface PasswordResetMail {
  locale: MailLocale;
  shopUrl: string;
  resetUrl: string;
  validMinutes: number;
  /** Staff log in to the admin, buyers to the shop. */
  audience: "customer" | "staff";
}

export interface AccountDeletedMail {
  locale: MailLocale;
  shopUrl: string;
}

export interface WaitListMail {
  locale: MailLocale;
  shopUrl: string;
  /** The reader's place in the line; the link is the key to it. */
  pageUrl: string;
  title: string;
  variant: string | null;
  quantity: number;
}

export interface WaitListOfferMail extends WaitListMail {
  /** At most `quantity`: what there was. */
  offered: number;
  /** ISO 8601 */
  keptUntil: string;
}

export interface PartnerInvitationMail {
  locale: MailLocale;
  shopUrl: string;
  pageUrl: string;
  partner: string;
  role: "owner" | "marketing" | "finance";
}

/** What a sponsor's people are told of. */
export type SponsorNews =
  | "offered"
  | "declined"
  | "active"
  | "lapsed"
  | "suspended"
  | "terminated"
  | "ended"
  | "place"
  | "invoice"
  | "reminder"
  /** The next agreement is offered, before this one ends. */
  | "renewal"
  /** This one has ended, and the offer still stands. */
  | "renewal_last"
  /** The next one is signed and paid. */
  | "renewed"
  | "amendment_proposed"
  | "amendment_withdrawn"
  | "amendment_lapsed"
  | "amendment_in_force";

export interface SponsorNewsMail {
  locale: MailLocale;
  shopUrl: string;
  pageUrl: string;
  news: SponsorNews;
  program: string;
  tier: string;
  /** Null where there is none, as below. */
  reason: string | null;
  message: string | null;
  /** ISO 8601 */
  until: string | null;
  /** `2027-01-31`: the last day of what is to go on; missing in what was written before there were renewals. */
  endsOn?: string | null;
  /** `dueOn`: `2027-01-31` */
  invoice: { number: string; amountMajor: number; currencyCode: string; dueOn: string } | null;
}

export interface BenefitReminderMail {
  locale: MailLocale;
  shopUrl: string;
  pageUrl: string;
  /** The partner may still ask for it; the shop should deliver it soon; the shop is late with it. */
  audience: "partner" | "shop" | "late";
  /** `dueOn`: `2027-01-31` */
  items: { partner: string; tier: string; benefit: string; units: number; dueOn: string }[];
}

export interface RewardMail {
  locale: MailLocale;
  shopUrl: string;
  /** The key to the reward: whoever holds it claims. */
  pageUrl: string;
  name: string;
  program: string;
  /** In the words of whoever thanks; may be empty. */
  message: string;
  items: { title: string; quantity: number }[];
  /** ISO 8601 */
  until: string;
  /** There was another link before. */
  isAgain: boolean;
}

export interface RewardRevokedMail {
  locale: MailLocale;
  shopUrl: string;
  name: string;
  program: string;
  /** In the words of whoever took it back. */
  reason: string;
  items: { title: string; quantity: number }[];
}

export interface ReportJudgedMail {
  locale: MailLocale;
  shopUrl: string;
  /** What the account knows of its reports. */
  pageUrl: string;
  name: string;
  title: string;
  kind: string;
  /** `2026-01-31` */
  doneOn: string;
  /** What it counts; null where it does not count. */
  points: number | null;
  /** What the reviewer said of it; where it does not count, why. */
  note: string | null;
}

export interface MailByTemplate {
  "order-confirmation": OrderMail;
  "order-shipped": ShipmentMail;
  "order-refunded": RefundMail;
  "order-canceled": CancellationMail;
  "payment-refunded-no-order": OrderlessRefundMail;
  "password-reset": PasswordResetMail;
  "account-deleted": AccountDeletedMail;
  "wait-list-joined": WaitListMail;
  "wait-list-offer": WaitListOfferMail;
  "partner-invitation": PartnerInvitationMail;
  "sponsor-news": SponsorNewsMail;
  "benefit-reminder": BenefitReminderMail;
  "reward-issued": RewardMail;
  "reward-revoked": RewardRevokedMail;
  "report-judged": ReportJudgedMail;
}

export type MailTemplate = keyof MailByTemplate;
