import type { ComplianceTexts } from "../en/compliance";

export const compliance: ComplianceTexts = {
  title: "行业规则",
  intro: "社区对赞助项目的要求，与已签署的协议逐一核对。",
  allOk: "全部符合。",
  someBroken: "{{total}} 条不符合",
  kept: "符合",
  broken: "不符合",
  rule: {
    prospectus_public: "赞助说明是公开的",
    same_price: "同一等级对所有人同价",
    same_benefits: "同一等级给所有人同样的权益",
    benefits_unchanged: "首份协议签署后，权益没有变化",
    top_level_open: "最高等级不由一家独占",
    listing_order_stated: "说明了赞助商的排列顺序",
    profit_stated: "以两种语言说明了盈余去向",
  },
  row: {
    state: "项目状态：{{state}}",
    price: "{{tier}}：应为 {{expected}}，实为 {{found}}",
    quantity: "{{tier}}，{{benefit}}：应为 {{expected}}，实为 {{found}}",
    wording: "{{tier}}，{{benefit}}：现在的内容不同",
    capacity: "{{tier}} 只有一个名额",
    listing_order: "{{order}}排列",
    language: "缺少{{language}}",
  },
  order: { alphabetical: "按字母顺序", signed_first: "按签署先后", random: "随机" },
  language: { en: "英文", "zh-CN": "中文" },
  agreement: "查看协议",
};
