import { allocationRules } from "./en/allocation-rules";
import { deliveries } from "./en/deliveries";
import { editions } from "./en/editions";
import { exceptions } from "./en/exceptions";
import { goals } from "./en/goals";
import { integrity } from "./en/integrity";
import { keepsake } from "./en/keepsake";
import { ledger } from "./en/ledger";
import { pledges } from "./en/pledges";
import { sponsorship } from "./en/sponsorship";
import { waitList } from "./en/wait-list";
import { allocationRules as allocationRulesZh } from "./zh-cn/allocation-rules";
import { deliveries as deliveriesZh } from "./zh-cn/deliveries";
import { editions as editionsZh } from "./zh-cn/editions";
import { exceptions as exceptionsZh } from "./zh-cn/exceptions";
import { goals as goalsZh } from "./zh-cn/goals";
import { integrity as integrityZh } from "./zh-cn/integrity";
import { keepsake as keepsakeZh } from "./zh-cn/keepsake";
import { ledger as ledgerZh } from "./zh-cn/ledger";
import { pledges as pledgesZh } from "./zh-cn/pledges";
import { sponsorship as sponsorshipZh } from "./zh-cn/sponsorship";
import { waitList as waitListZh } from "./zh-cn/wait-list";

/** Medusa's admin knows its languages by these names. Each room of the admin keeps its own texts, in both. */
export default {
  en: {
    translation: {
      allocationRules,
      deliveries,
      editions,
      exceptions,
      goals,
      integrity,
      keepsake,
      ledger,
      pledges,
      sponsorship,
      waitList,
    },
  },
  zhCN: {
    translation: {
      allocationRules: allocationRulesZh,
      deliveries: deliveriesZh,
      editions: editionsZh,
      exceptions: exceptionsZh,
      goals: goalsZh,
      integrity: integrityZh,
      keepsake: keepsakeZh,
      ledger: ledgerZh,
      pledges: pledgesZh,
      sponsorship: sponsorshipZh,
      waitList: waitListZh,
    },
  },
};
