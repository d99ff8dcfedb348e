import type { ProvenanceTexts } from "../en/provenance";

export const provenance: ProvenanceTexts = {
  title: "来源",
  text: "以账本为准：款项按入账先后支付谢礼。之后若有退款，相应部分由后来的款项承担。",
  work: {
    title: "因何致谢",
    none: "发放时还没有计入此人的任何贡献。",
    newest: "共 {{total}} 次，显示最新的 {{shown}} 次。",
    open: "计入了哪些谢礼",
    noReward: "此后还没有发放过谢礼。",
  },
  money: {
    title: "由谁支付",
    none: "账本中没有记录：尚未寄出或捐出，或已退回。",
    sale: "订单 #{{number}}",
    sponsorship: "{{name}} 的赞助",
    unknown: "{{id}}（商店中已无此记录）",
    further: "另有 {{total}} 个来源",
    uncovered: "尚无款项承担",
  },
  books: { title: "账本记录", none: "尚无。", transfer: "转账 {{id}}" },
  parcel: {
    title: "计划与包裹",
    program: "谢礼计划",
    order: "订单",
    shipped: "寄出时间",
    delivered: "送达时间",
  },
  paid: {
    title: "支付了哪些谢礼",
    text: "其中 {{kept}} 留在商店，{{unused}} 尚未用于谢礼。",
    further: "另有 {{total}} 份谢礼",
  },
};
