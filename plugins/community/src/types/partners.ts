import type { AgreementAnswer } from "./agreements";
import type { TwoTexts } from "./impact";

/** What a partner's people and the admin send and get about organisations. Plain types, no code. */
export type PartnerLocale = "en" | "zh-CN";
export type PersonRole = "owner" | "marketing" | "finance";

export interface PartnerDetailsBody {
  name: TwoTexts;
  site: string;
  /** Two letters. */
  country: string;
  tax_number: string | null;
  /** 发票抬头 */
  invoice_title: string | null;
  /** Lines of text. */
  billing_address: string;
  /** IANA, such as `Asia/Shanghai`. */
  time_zone: string;
  locale: PartnerLocale;
}

export interface PartnerAnswer extends PartnerDetailsBody {
  id: string;
  kinds: string[];
  /** ISO 8601 */
  created_at: string;
}

export interface PersonAnswer {
  id: string;
  email: string;
  role: PersonRole;
  /** ISO 8601; null while the invitation waits. */
  accepted_at: string | null;
  invited_at: string;
  is_you: boolean;
}

export interface MembershipAnswer {
  partner: PartnerAnswer;
  role: PersonRole;
  people: PersonAnswer[];
}

export interface InvitationAnswer {
  partner_name: TwoTexts;
  role: PersonRole;
  /** The address it was sent to. */
  email: string;
}

export interface AdminPartnerAnswer {
  partner: PartnerAnswer;
  people: PersonAnswer[];
  /** The newest first; drafts are the partner's own business. */
  agreements: AgreementAnswer[];
}
