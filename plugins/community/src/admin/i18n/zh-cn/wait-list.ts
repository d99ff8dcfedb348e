import type { WaitListTexts } from "../en/wait-list";

export const waitList: WaitListTexts = {
  title: "候补名单",
  intro: "谁在等待售罄的商品，按询问的先后排列。一有空出的商品，就为排在最前的人保留 24 小时；这一切由商店自动完成。",
  people: "排队人数：{{total}}",
  counts: "{{waiting}} 人等待，{{offered}} 人已收到通知",
  wants: "想要 {{total}} 件",
  since: "自 {{when}}",
  waiting: "等待中",
  offered: "{{total}} 件，保留到 {{when}}",
  more: "后面还有 {{total}} 人。",
  empty: { title: "没有人在等", text: "商品售罄后，买家可以在商店里加入它的候补名单。" },
};
