import type { RenewalTexts } from "../en/renewals";

export const renewals: RenewalTexts = {
  badge: "续约",
  dueBadge: "待续约",
  due: "已到续约时间，但无法自动提出要约：{{reason}}请手动提出。",
  problem: {
    seller_missing: "尚未填写卖方信息。",
    renewal_tier_missing: "在末日之后仍在进行的已发布项目中没有这一等级。",
    price_missing: "该等级为询价。",
    price_on_request: "该等级已没有此币种的价格。",
    benefits_conflict: "追加的权益与该等级现有的权益互斥。",
  },
  button: "提出续约",
  title: "提出续约要约",
  text: "合作伙伴会收到通知，可在末日之后两周内签署。新协议自本协议到期之日开始。追加的权益只要仍在单独出售就一并续上；目前尚未兑现的权益予以折抵。",
  done: "已提出续约要约",
};
