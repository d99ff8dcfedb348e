import { acceptOffer } from "./accept-offer.ts";
import { amendSponsorship } from "./amend-sponsorship.ts";
import { bePostedLate } from "./be-posted-late.ts";
import { cancelGoal } from "./cancel-goal.ts";
import { cancelOrder } from "./cancel-order.ts";
import { changeLanguage } from "./change-language.ts";
import { claimBenefit } from "./claim-benefit.ts";
import { claimReward } from "./claim-reward.ts";
import { confirmCode } from "./confirm-code.ts";
import { contribute } from "./contribute.ts";
import { deliverWebhook } from "./deliver-webhook.ts";
import { disputeSponsorship } from "./dispute-sponsorship.ts";
import { fillInDetails } from "./fill-in-details.ts";
import { giveBackHold } from "./give-back-hold.ts";
import { giveReward } from "./give-reward.ts";
import { joinWaitList } from "./join-wait-list.ts";
import { leaveWaitList } from "./leave-wait-list.ts";
import { letOfferPass } from "./let-offer-pass.ts";
import { letPointsExpire } from "./let-points-expire.ts";
import { openDispute } from "./open-dispute.ts";
import { openPage } from "./open-page.ts";
import type { Operation } from "./operation.ts";
import { orderForFree } from "./order-for-free.ts";
import { pay } from "./pay.ts";
import { payChangedCart } from "./pay-changed-cart.ts";
import { payPledge } from "./pay-pledge.ts";
import { paySponsorship } from "./pay-sponsorship.ts";
import { redeemPoints } from "./redeem-points.ts";
import { refundPart } from "./refund-part.ts";
import { refundSponsorship } from "./refund-sponsorship.ts";
import { reopenPage } from "./reopen-page.ts";
import { returnComplete } from "./return-complete.ts";
import { sealBooks } from "./seal-books.ts";
import { signSponsorship } from "./sign-sponsorship.ts";
import { takeTransfer } from "./take-transfer.ts";
import { undoContribution } from "./undo-contribution.ts";
import { verifyDelivery } from "./verify-delivery.ts";

/** Everything that goes on while the shop is being broken. A new capability adds its own here. */
export const operations: readonly Operation[] = [
  fillInDetails,
  openPage,
  reopenPage,
  changeLanguage,
  pay,
  payChangedCart,
  orderForFree,
  returnComplete,
  deliverWebhook,
  giveBackHold,
  refundPart,
  cancelOrder,
  openDispute,
  joinWaitList,
  acceptOffer,
  leaveWaitList,
  letOfferPass,
  sealBooks,
  verifyDelivery,
  payPledge,
  cancelGoal,
  bePostedLate,
  signSponsorship,
  paySponsorship,
  takeTransfer,
  claimBenefit,
  amendSponsorship,
  confirmCode,
  refundSponsorship,
  disputeSponsorship,
  contribute,
  undoContribution,
  claimReward,
  giveReward,
  redeemPoints,
  letPointsExpire,
];
