import type { Locale } from "~/config/languages";

/** The prose of the contributors' pages stays on the server, as that of the impact pages does. */
export interface ContributorWords {
  title: string;
  description: string;
  lead: string;
  periods: string;
  allTime: string;
  kinds: string;
  allKinds: string;
  groups: string;
  everybody: string;
  group: string;
  belongsTo: string;
  people: string;
  groupsTitle: string;
  groupsText: string;
  rank: string;
  name: string;
  points: string;
  contributions: string;
  nobody: string;
  nobodyText: string;
  first: string;
  next: string;
  place: (rank: string) => string;
  among: string;
  noPlace: string;
  work: string;
  noWork: string;
  pointsGiven: (points: string) => string;
  more: (count: string) => string;
  badge: string;
  badgeText: string;
  badgeAlt: (name: string, rank: string, points: string) => string;
  howTitle: string;
  how: string[];
  privacy: string;
}

const english: ContributorWords = {
  title: "Contributors",
  description: "Who gives work to the community, and what they did: every point traceable to its contribution.",
  lead: "Code, translations, talks, answers: what people give to the community besides money. Every point belongs to one act that anybody can look up, and stands in the same ledger as the shop's money.",
  periods: "Period",
  allTime: "All time",
  kinds: "Kind of contribution",
  allKinds: "Everything",
  groups: "Group",
  everybody: "Everybody",
  group: "Group",
  belongsTo: "Belongs to",
  people: "People",
  groupsTitle: "Groups",
  groupsText:
    "What the people of each group have together in this period: teams, universities, companies, local user groups.",
  rank: "Rank",
  name: "Who",
  points: "Points",
  contributions: "Contributions",
  nobody: "Nobody is here yet",
  nobodyText: "The first contribution of this choice opens the board.",
  first: "Back to the top",
  next: "Further down",
  place: (rank) => `Rank ${rank}`,
  among: "Among the nearest, of all time",
  noPlace: "Nothing of it counts for a board at present.",
  work: "Contributions",
  noWork: "Nothing has been counted yet.",
  pointsGiven: (points) => `${points} points`,
  more: (count) => `The newest of ${count}.`,
  badge: "Badge",
  badgeText: "To show elsewhere; it always tells what is true now.",
  badgeAlt: (name, rank, points) => `${name}: rank ${rank}, ${points} points in the Blue Elephant Community`,
  howTitle: "How points are given",
  how: [
    "Each kind of contribution is worth a fixed number of points, with caps a day and a season, so that no one kind of work outweighs all others.",
    "What is counted by mistake is undone, and its points go back. Nothing is ever deleted.",
    "Whoever has as many points has the same rank, and the next one follows without a gap.",
  ],
  privacy: "Whoever does not want to be listed writes to us, and is not.",
};

const chinese: ContributorWords = {
  title: "贡献者",
  description: "谁为社区付出了劳动、做了什么：每一分都能追溯到一次贡献。",
  lead: "代码、翻译、演讲、答疑：这是人们在金钱之外给予社区的东西。每一分都对应一次可查的贡献，并与小店的款项记在同一本账里。",
  periods: "时段",
  allTime: "全部时间",
  kinds: "贡献类别",
  allKinds: "全部类别",
  groups: "团体",
  everybody: "所有人",
  group: "团体",
  belongsTo: "所属团体",
  people: "人数",
  groupsTitle: "团体",
  groupsText: "各团体成员在这个时段内的积分合计：团队、高校、公司、本地用户组。",
  rank: "名次",
  name: "贡献者",
  points: "积分",
  contributions: "贡献数",
  nobody: "这里还没有人",
  nobodyText: "符合所选条件的第一次贡献会开启榜单。",
  first: "回到榜首",
  next: "继续往下",
  place: (rank) => `第 ${rank} 名`,
  among: "全部时间榜上的相邻名次",
  noPlace: "目前没有计入榜单的贡献。",
  work: "贡献",
  noWork: "还没有计入的贡献。",
  pointsGiven: (points) => `${points} 分`,
  more: (count) => `共 ${count} 次，显示最新的。`,
  badge: "徽章",
  badgeText: "可以放到别处展示；内容始终是最新的。",
  badgeAlt: (name, rank, points) => `${name}：蓝象社区第 ${rank} 名，${points} 分`,
  howTitle: "积分怎样计算",
  how: [
    "每类贡献有固定分值，并设每日和每个赛季的上限，不让某一类工作压过其他。",
    "误记的贡献会被撤销，积分随之收回；任何记录都不会删除。",
    "积分相同则名次相同，下一名紧接其后，不留空位。",
  ],
  privacy: "不愿上榜的人写信告诉我们，就不会出现在榜上。",
};

export const contributorWords = (locale: Locale): ContributorWords => (locale === "zh-CN" ? chinese : english);
