import { defineMiddlewares } from "@medusajs/framework/http";
import { adminAgreementMiddlewares } from "./admin/agreements/middlewares";
import { allocationRuleMiddlewares } from "./admin/allocation-rules/middlewares";
import { awardMiddlewares } from "./admin/awards/middlewares";
import { checkoutRepairMiddlewares } from "./admin/checkout/repair/middlewares";
import { contributionImportMiddlewares } from "./admin/contribution-imports/middlewares";
import { kindMiddlewares } from "./admin/contribution-kinds/middlewares";
import { reportMiddlewares } from "./admin/contribution-reports/middlewares";
import { contributionMiddlewares } from "./admin/contributions/middlewares";
import { groupMiddlewares } from "./admin/contributor-groups/middlewares";
import { contributorMiddlewares } from "./admin/contributors/middlewares";
import { deliveryMiddlewares } from "./admin/deliveries/middlewares";
import { exceptionMiddlewares } from "./admin/exceptions/middlewares";
import { goalMiddlewares } from "./admin/goals/middlewares";
import { integrityMiddlewares } from "./admin/integrity/middlewares";
import { ledgerMiddlewares } from "./admin/ledger/middlewares";
import { grantedOrderMiddlewares, shippingGateMiddlewares } from "./admin/orders/middlewares";
import { adminPartnerMiddlewares } from "./admin/partners/middlewares";
import { pledgeMiddlewares } from "./admin/pledges/middlewares";
import { editionNumberMiddlewares } from "./admin/products/[id]/edition-numbers/middlewares";
import { pointsMiddlewares } from "./admin/redeemables/middlewares";
import { rewardProgramMiddlewares } from "./admin/reward-programs/middlewares";
import { rewardMiddlewares } from "./admin/rewards/middlewares";
import { seasonMiddlewares } from "./admin/seasons/middlewares";
import { sponsorshipImportMiddlewares } from "./admin/sponsorship-imports/middlewares";
import { sponsorshipProgramMiddlewares } from "./admin/sponsorship-programs/middlewares";
import { sellerMiddlewares } from "./admin/sponsorship-seller/middlewares";
import { uploadMiddlewares } from "./admin/uploads/middlewares";
import { checkoutDetailsMiddlewares } from "./checkout/carts/[id]/details/middlewares";
import { checkoutPageMiddlewares } from "./checkout/carts/[id]/page/middlewares";
import { newCartMiddlewares } from "./checkout/carts/middlewares";
import { waitListMiddlewares } from "./checkout/wait-list/middlewares";
import { domainErrorHandler } from "./domain-error-handler";
import { stripeHookMiddlewares } from "./hooks/stripe/middlewares";
import { rateLimitMiddlewares } from "./rate-limits/middlewares";
import { installSecurityHeaders } from "./security-headers";
import { staticFileMiddlewares } from "./static-files/middlewares";
import { agreementMiddlewares } from "./store/agreements/middlewares";
import { cartLocaleMiddlewares } from "./store/cart-locale";
import { cataloguePromiseMiddlewares } from "./store/catalogue/promises/middlewares";
import { claimMiddlewares } from "./store/claims/middlewares";
import { boardMiddlewares } from "./store/contributors/middlewares";
import { accountMiddlewares } from "./store/customers/me/account/middlewares";
import { ownRecognitionMiddlewares } from "./store/customers/me/recognition/middlewares";
import { customerMiddlewares } from "./store/customers/middlewares";
import { documentMiddlewares } from "./store/documents/middlewares";
import { impactMiddlewares } from "./store/impact/middlewares";
import { orderMiddlewares } from "./store/orders/middlewares";
import { partnerMiddlewares } from "./store/partners/middlewares";
import { claimLinkMiddlewares } from "./store/rewards/middlewares";
import { turnedAwayMiddlewares } from "./turned-away";
import { unprintableMiddlewares } from "./unprintable";

installSecurityHeaders();

export default defineMiddlewares({
  errorHandler: domainErrorHandler as never,
  routes: [
    ...turnedAwayMiddlewares,
    ...unprintableMiddlewares,
    ...rateLimitMiddlewares,
    ...staticFileMiddlewares,
    ...uploadMiddlewares,
    ...editionNumberMiddlewares,
    ...orderMiddlewares,
    ...customerMiddlewares,
    ...accountMiddlewares,
    ...ownRecognitionMiddlewares,
    ...cartLocaleMiddlewares,
    ...newCartMiddlewares,
    ...checkoutDetailsMiddlewares,
    ...checkoutPageMiddlewares,
    ...cataloguePromiseMiddlewares,
    ...waitListMiddlewares,
    ...stripeHookMiddlewares,
    ...checkoutRepairMiddlewares,
    ...exceptionMiddlewares,
    ...integrityMiddlewares,
    ...shippingGateMiddlewares,
    ...grantedOrderMiddlewares,
    ...goalMiddlewares,
    ...sponsorshipImportMiddlewares,
    ...contributionImportMiddlewares,
    ...contributionMiddlewares,
    ...reportMiddlewares,
    ...contributorMiddlewares,
    ...groupMiddlewares,
    ...kindMiddlewares,
    ...seasonMiddlewares,
    ...boardMiddlewares,
    ...rewardProgramMiddlewares,
    ...pointsMiddlewares,
    ...rewardMiddlewares,
    ...awardMiddlewares,
    ...claimLinkMiddlewares,
    ...sponsorshipProgramMiddlewares,
    ...allocationRuleMiddlewares,
    ...ledgerMiddlewares,
    ...impactMiddlewares,
    ...documentMiddlewares,
    ...deliveryMiddlewares,
    ...pledgeMiddlewares,
    ...partnerMiddlewares,
    ...adminPartnerMiddlewares,
    ...agreementMiddlewares,
    ...claimMiddlewares,
    ...adminAgreementMiddlewares,
    ...sellerMiddlewares,
  ],
});
