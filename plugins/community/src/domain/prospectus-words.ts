import type { ListingOrder } from "./contract-document";
import type { DocumentLocale } from "./document-text";

/** Decides the words of a sponsorship prospectus. */
interface ProspectusWords {
  title: (program: string) => string;
  organiser: string;
  period: string;
  asOf: string;
  about: string;
  funds: string;
  profit: (statement: string) => string;
  tiers: string;
  tier: string;
  term: string;
  months: (count: number) => string;
  places: string;
  unlimited: string;
  placesLeft: (left: number, capacity: number) => string;
  price: string;
  onRequest: string;
  benefits: string;
  benefit: string;
  details: string;
  sponsors: string;
  noSponsors: string;
  order: Record<ListingOrder, string>;
  rules: string;
  ruleTexts: string[];
  contact: string;
  name: string;
  email: string;
  signUp: string;
  footer: (program: string, verifyUrl: string) => string;
}

const english: ProspectusWords = {
  title: (program) => `${program}: sponsorship prospectus`,
  organiser: "Organiser",
  period: "Period",
  asOf: "As of",
  about: "About the program",
  funds: "What sponsorship funds",
  profit: (statement) => `Where the profit goes: ${statement}`,
  tiers: "Tiers",
  tier: "Tier",
  term: "Term",
  months: (count) => (count === 1 ? "1 month" : `${count} months`),
  places: "Places left",
  unlimited: "Not limited",
  placesLeft: (left, capacity) => `${left} of ${capacity}`,
  price: "Price, before tax",
  onRequest: "On request",
  benefits: "Benefits by tier",
  benefit: "Benefit",
  details: "The benefits in detail",
  sponsors: "Current sponsors",
  noSponsors: "Nobody has signed yet: the first place is yours to take.",
  order: {
    alphabetical: "Listed in alphabetical order within a tier.",
    signed_first: "Listed within a tier in the order in which they signed.",
    random: "Listed in random order within a tier.",
  },
  rules: "Rules",
  ruleTexts: [
    "The same tier costs the same and gives the same benefits to every sponsor.",
    "Benefits do not change once the first agreement of the program has been signed.",
    "Places are counted and never sold twice; when a tier is full, the next in line is asked first.",
  ],
  contact: "Contact",
  name: "Name",
  email: "E-mail",
  signUp: "Sign up",
  footer: (program, verifyUrl) => `${program} · Verify: ${verifyUrl}`,
};

const chinese: ProspectusWords = {
  title: (program) => `${program}赞助手册`,
  organiser: "主办方",
  period: "起止日期",
  asOf: "数据截至",
  about: "项目介绍",
  funds: "赞助款的用途",
  profit: (statement) => `盈余去向：${statement}`,
  tiers: "赞助级别",
  tier: "级别",
  term: "期限",
  months: (count) => `${count} 个月`,
  places: "剩余名额",
  unlimited: "不限",
  placesLeft: (left, capacity) => `${left} / ${capacity}`,
  price: "价格（不含税）",
  onRequest: "价格面议",
  benefits: "各级别权益",
  benefit: "权益",
  details: "权益说明",
  sponsors: "现有赞助方",
  noSponsors: "目前还没有赞助方，期待您成为第一位。",
  order: {
    alphabetical: "同一级别内按名称的字母顺序排列。",
    signed_first: "同一级别内按签署先后排列。",
    random: "同一级别内随机排列。",
  },
  rules: "赞助规则",
  ruleTexts: [
    "同一级别对所有赞助方价格相同、权益相同。",
    "本项目首份协议签署后，赞助权益不再变更。",
    "名额逐一计数，绝不超额；级别满额后，按候补顺序依次邀请。",
  ],
  contact: "联系方式",
  name: "联系人",
  email: "电子邮箱",
  signUp: "在线报名",
  footer: (program, verifyUrl) => `${program} · 验证：${verifyUrl}`,
};

export const prospectusWords: Readonly<Record<DocumentLocale, ProspectusWords>> = { en: english, "zh-CN": chinese };
