import type { EditionTexts } from "../en/editions";

export const editions: EditionTexts = {
  title: "限量编号",
  orderHint: "请把编号写在装入包裹的对应商品上。",
  oneOf: "编号 {{number}} / {{size}}",
  one: "编号 {{number}}",
  history: "编号去向",
  event: {
    given: "编号 {{number}} 已分配",
    moved: "编号 {{number}} 已随换货转移",
    returned: "编号 {{number}} 已收回",
  },
  sold: "共 {{size}} 件：{{given}} 件已有主人，{{free}} 件待分配",
  nobody: "还没有人拥有编号。收款时从最小的编号开始分配。",
  number: "编号",
  order: "订单",
  buyer: "买家",
  since: "分配时间",
  unreachable: "暂时读不到编号，请刷新页面重试。",
};
