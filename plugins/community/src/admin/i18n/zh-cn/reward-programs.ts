import type { RewardProgramTexts } from "../en/reward-programs";

export const rewardPrograms: RewardProgramTexts = {
  title: "谢礼计划",
  intro: "答谢贡献者的资金来源，以及领取的期限。",
  new: "新建计划",
  none: { title: "还没有谢礼计划", text: "没有计划承担费用，就无法发放谢礼。" },
  columns: {
    name: "名称",
    budget: "预算",
    committed: "已预留或已用",
    left: "剩余",
    days: "领取天数",
  },
  change: "修改",
  form: {
    create: "新建谢礼计划",
    createText: "币种以后不能修改。",
    edit: "修改“{{name}}”",
    editText: "领取天数适用于此后发放的谢礼。",
    name: "名称",
    currency: "币种",
    budget: "预算",
    budgetOf: "预算（{{currency}}）",
    budgetHint: "计划内全部谢礼的价值合计上限。",
    least: "至少 {{least}}：这部分已预留或已用。",
    days: "领取天数",
    daysHint: "谢礼可以领取多少天，1 到 730。",
    saved: "已保存",
    changed: "其他人刚刚修改了这个计划。您填写的内容没有保存。",
  },
  problem: {
    name: "两种语言都要填写。",
    currency_code: "请选择币种。",
    budget_minor: "请填写该币种的金额。",
    claim_days: "须为 1 到 730 的整数。",
  },
};
