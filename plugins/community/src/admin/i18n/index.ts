import { agreements } from "./en/agreements";
import { allocationRules } from "./en/allocation-rules";
import { amendments } from "./en/amendments";
import { awards } from "./en/awards";
import { catalogue } from "./en/catalogue";
import { claims } from "./en/claims";
import { compliance } from "./en/compliance";
import { contributionImport } from "./en/contribution-import";
import { contributionReports } from "./en/contribution-reports";
import { contributionRules } from "./en/contribution-rules";
import { contributors } from "./en/contributors";
import { deliveries } from "./en/deliveries";
import { editions } from "./en/editions";
import { exceptions } from "./en/exceptions";
import { goals } from "./en/goals";
import { integrity } from "./en/integrity";
import { keepsake } from "./en/keepsake";
import { ledger } from "./en/ledger";
import { partners } from "./en/partners";
import { pledges } from "./en/pledges";
import { points } from "./en/points";
import { provenance } from "./en/provenance";
import { renewals } from "./en/renewals";
import { rewardIssue } from "./en/reward-issue";
import { rewardPrograms } from "./en/reward-programs";
import { rewards } from "./en/rewards";
import { seller } from "./en/seller";
import { sponsorship } from "./en/sponsorship";
import { waitList } from "./en/wait-list";
import { agreements as agreementsZh } from "./zh-cn/agreements";
import { allocationRules as allocationRulesZh } from "./zh-cn/allocation-rules";
import { amendments as amendmentsZh } from "./zh-cn/amendments";
import { awards as awardsZh } from "./zh-cn/awards";
import { catalogue as catalogueZh } from "./zh-cn/catalogue";
import { claims as claimsZh } from "./zh-cn/claims";
import { compliance as complianceZh } from "./zh-cn/compliance";
import { contributionImport as contributionImportZh } from "./zh-cn/contribution-import";
import { contributionReports as contributionReportsZh } from "./zh-cn/contribution-reports";
import { contributionRules as contributionRulesZh } from "./zh-cn/contribution-rules";
import { contributors as contributorsZh } from "./zh-cn/contributors";
import { deliveries as deliveriesZh } from "./zh-cn/deliveries";
import { editions as editionsZh } from "./zh-cn/editions";
import { exceptions as exceptionsZh } from "./zh-cn/exceptions";
import { goals as goalsZh } from "./zh-cn/goals";
import { integrity as integrityZh } from "./zh-cn/integrity";
import { keepsake as keepsakeZh } from "./zh-cn/keepsake";
import { ledger as ledgerZh } from "./zh-cn/ledger";
import { partners as partnersZh } from "./zh-cn/partners";
import { pledges as pledgesZh } from "./zh-cn/pledges";
import { points as pointsZh } from "./zh-cn/points";
import { provenance as provenanceZh } from "./zh-cn/provenance";
import { renewals as renewalsZh } from "./zh-cn/renewals";
import { rewardIssue as rewardIssueZh } from "./zh-cn/reward-issue";
import { rewardPrograms as rewardProgramsZh } from "./zh-cn/reward-programs";
import { rewards as rewardsZh } from "./zh-cn/rewards";
import { seller as sellerZh } from "./zh-cn/seller";
import { sponsorship as sponsorshipZh } from "./zh-cn/sponsorship";
import { waitList as waitListZh } from "./zh-cn/wait-list";

/** Medusa's admin knows its languages by these names. Each room of the admin keeps its own texts, in both. */
export default {
  en: {
    translation: {
      agreements,
      allocationRules,
      amendments,
      awards,
      catalogue,
      claims,
      renewals,
      compliance,
      contributionImport,
      contributionReports,
      contributionRules,
      contributors,
      deliveries,
      editions,
      exceptions,
      goals,
      integrity,
      keepsake,
      ledger,
      partners,
      pledges,
      provenance,
      points,
      rewardIssue,
      rewardPrograms,
      rewards,
      seller,
      sponsorship,
      waitList,
    },
  },
  zhCN: {
    translation: {
      agreements: agreementsZh,
      allocationRules: allocationRulesZh,
      amendments: amendmentsZh,
      awards: awardsZh,
      catalogue: catalogueZh,
      claims: claimsZh,
      renewals: renewalsZh,
      compliance: complianceZh,
      contributionImport: contributionImportZh,
      contributionReports: contributionReportsZh,
      contributionRules: contributionRulesZh,
      contributors: contributorsZh,
      deliveries: deliveriesZh,
      editions: editionsZh,
      exceptions: exceptionsZh,
      goals: goalsZh,
      integrity: integrityZh,
      keepsake: keepsakeZh,
      ledger: ledgerZh,
      partners: partnersZh,
      pledges: pledgesZh,
      provenance: provenanceZh,
      points: pointsZh,
      rewardIssue: rewardIssueZh,
      rewardPrograms: rewardProgramsZh,
      rewards: rewardsZh,
      seller: sellerZh,
      sponsorship: sponsorshipZh,
      waitList: waitListZh,
    },
  },
};
