import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { AgreementState, ContractLevel, PaymentChoice } from "../../../plugins/community/src/types/agreements";
import type { AmendmentEvent } from "../../../plugins/community/src/types/amendments";
import type { ClaimState } from "../../../plugins/community/src/types/claims";
import type { PaperAnswer } from "../../../plugins/community/src/types/documents";
import type { PersonRole } from "../../../plugins/community/src/types/partners";
import type { Step } from "./steps";

export const stateWords: Record<AgreementState, MessageDescriptor> = {
  draft: msg`Draft`,
  submitted: msg`Applied`,
  offered: msg`Offered`,
  signed: msg`Signed`,
  active: msg`Active`,
  suspended: msg`Suspended`,
  ended: msg`Ended`,
  declined: msg`Declined`,
  withdrawn: msg`Withdrawn`,
  lapsed: msg`Lapsed`,
  terminated: msg`Terminated`,
};

/** What happened while the state stayed. */
export const eventWords: Record<AmendmentEvent, MessageDescriptor> = {
  change_requested: msg`A change was asked for`,
  request_withdrawn: msg`The wish for a change was taken back`,
  amendment_proposed: msg`A change was proposed`,
  amendment_withdrawn: msg`The proposed change was taken back`,
  amendment_refused: msg`The proposed change was not accepted`,
  amendment_lapsed: msg`The proposed change lapsed`,
  amendment_signed: msg`The change was signed for the organisation`,
  amendment_in_force: msg`The change is in force`,
};

export const stepWords: Record<Step, MessageDescriptor> = {
  tier: msg`Tier`,
  organisation: msg`Organisation`,
  people: msg`People`,
  payment: msg`Payment`,
  review: msg`Review`,
};

export const roleWords: Record<PersonRole, MessageDescriptor> = {
  owner: msg`Owner`,
  marketing: msg`Marketing`,
  finance: msg`Finance`,
};

export const roleActs: Record<PersonRole, MessageDescriptor> = {
  owner: msg`may do everything: apply, sign, pay, invite others`,
  marketing: msg`looks after logos and benefits`,
  finance: msg`pays, and looks after the invoice’s address and numbers`,
};

export const levelWords: Record<ContractLevel, MessageDescriptor> = {
  none: msg`No contract is needed; the offer is taken with a typed name.`,
  click_through: msg`Signed here with a typed name. The text is frozen with its fingerprint.`,
  countersigned: msg`Signed here by both sides: by you first, then by us.`,
};

export const paymentWords: Record<PaymentChoice, MessageDescriptor> = {
  invoice: msg`By invoice`,
  card: msg`By card`,
  subscription: msg`By card, renewed each term`,
};

/** What the calendar did, by the code that it left. */
export const clockReasons: Record<string, MessageDescriptor> = {
  subscription: msg`It renews the term before under the same terms.`,
  subscription_ended: msg`The next term was not paid, and the subscription has ended.`,
  offer_over: msg`The offer was not signed in time.`,
  not_paid: msg`It was not paid in time; the place was given back.`,
  renewal: msg`The agreement before it ends soon.`,
  credit_changed: msg`Its term is over, and we owe you something else from it than before.`,
  renewed_terminated: msg`The agreement that it renews was ended.`,
  amended: msg`The agreement was changed.`,
  dispute: msg`A card payment was disputed at the bank.`,
};

export const claimStateWords: Record<ClaimState, MessageDescriptor> = {
  open: msg`Taken back`,
  requested: msg`Asked for`,
  confirmed: msg`Confirmed`,
  delivered: msg`Delivered to you`,
  declined: msg`Not possible`,
};

/** By the names that the kinds of benefits give their fields. */
export const claimFieldWords: Record<string, MessageDescriptor> = {
  link: msg`Link`,
  attendee_name: msg`Who comes`,
  attendee_email: msg`Their e-mail address`,
  title: msg`Title`,
  abstract: msg`What it is about`,
  speaker: msg`Who speaks`,
  speaker_email: msg`Their e-mail address`,
  wish: msg`Your wish`,
  code: msg`The code you wish for`,
  contact_email: msg`Whom we write to`,
  words: msg`The words`,
  wished_on: msg`On which day`,
  sizes: msg`Sizes, and how many of each`,
  address: msg`Where it is sent`,
  purpose: msg`What the list is for`,
  note: msg`A note`,
};

export const paperWords: Record<PaperAnswer["kind"], MessageDescriptor> = {
  contract: msg`Contract`,
  invoice: msg`Invoice`,
  receipt: msg`Receipt`,
  credit_note: msg`Credit note`,
  prospectus: msg`Prospectus`,
};

export const languageWords: Record<PaperAnswer["locale"], MessageDescriptor> = {
  en: msg`English`,
  "zh-CN": msg`Chinese`,
};
