/**
 * People who are made up, and what they did for a community that is. The same rows each time, so that filling the shop again
 * writes nothing twice.
 */
export const season = {
  handle: "2026",
  name: { en: "2026 season", "zh-CN": "2026 赛季" },
  starts_on: "2026-01-01",
  ends_on: "2027-01-01",
};

/** To which some of them belong. */
export const groups = [
  {
    handle: "hangzhou-user-group",
    name: { en: "Hangzhou user group", "zh-CN": "杭州用户组" },
    people: ["林梅 Mei Lin", "陈安 An Chen", "王雪 Xue Wang"],
  },
  {
    handle: "blue-elephant-university",
    name: { en: "Blue Elephant University", "zh-CN": "蓝象大学" },
    people: ["Ada Mwangi", "Ines Duarte", "Tomás Ruiz"],
  },
];

interface PersonSeed {
  name: string;
  login: string;
  /** Each stands for one act: its kind, its day and what it was. */
  did: readonly (readonly [kind: string, day: string, title: string])[];
}

const people: readonly PersonSeed[] = [
  {
    name: "林梅 Mei Lin",
    login: "meilin",
    did: [
      ["translation", "2026-02-11", "手册第 14 章：性能提示"],
      ["translation", "2026-03-02", "手册第 25 章：备份与恢复"],
      ["translation", "2026-04-19", "手册第 30 章：可靠性与预写日志"],
      ["talk", "2026-05-23", "杭州聚会：从 EXPLAIN 读懂执行计划"],
      ["event", "2026-05-23", "杭州聚会，九十人"],
      ["review", "2026-06-08", "术语表：二十处统一"],
    ],
  },
  {
    name: "Ada Mwangi",
    login: "ada-m",
    did: [
      ["talk", "2026-03-14", "Nairobi meetup: what VACUUM does while you sleep"],
      ["event", "2026-03-14", "Nairobi meetup, sixty people"],
      ["answer", "2026-04-02", "Mailing list: why this index is not used"],
      ["answer", "2026-04-03", "Mailing list: locks of ALTER TABLE"],
      ["talk", "2026-09-18", "Partitioning by example"],
    ],
  },
  {
    name: "Jonas Weber",
    login: "jweber",
    did: [
      ["code", "2026-01-20", "Web site: search within one release's manual"],
      ["code", "2026-02-17", "Web site: dark mode"],
      ["upkeep", "2026-04-11", "Moved the build to the new machines"],
      ["upkeep", "2026-07-30", "Certificates renew by themselves"],
      ["review", "2026-08-02", "Web site: accessibility of tables"],
    ],
  },
  {
    name: "陈安 An Chen",
    login: "anchen",
    did: [
      ["documentation", "2026-01-28", "教程：第一次逻辑复制"],
      ["documentation", "2026-03-21", "教程：用 pg_dump 换版本"],
      ["answer", "2026-03-25", "论坛：序列为什么有空号"],
      ["translation", "2026-06-30", "新版发布说明"],
    ],
  },
  {
    name: "Priya Raman",
    login: "praman",
    did: [
      ["report", "2026-02-03", "Planner picks a sequential scan after ANALYZE, with a script that shows it"],
      ["report", "2026-05-06", "Wrong row estimate for expression indexes"],
      ["code", "2026-06-17", "Extension template: tests on three releases"],
      ["review", "2026-10-12", "Extension template: naming"],
    ],
  },
  {
    name: "Tomás Ruiz",
    login: "truiz",
    did: [
      ["design", "2026-01-15", "Sticker sheet of the season"],
      ["design", "2026-08-21", "Poster of the summit"],
      ["idea", "2026-09-01", "A quiet room at the summit"],
    ],
  },
  {
    name: "王雪 Xue Wang",
    login: "xwang",
    did: [
      ["answer", "2026-05-11", "论坛：时区与 timestamptz"],
      ["answer", "2026-05-12", "论坛：如何限制连接数"],
      ["answer", "2026-05-13", "论坛：jsonb 的索引"],
      ["event", "2026-10-24", "成都工作坊，三十人"],
    ],
  },
  {
    name: "Sam Okafor",
    login: "sokafor",
    did: [
      ["upkeep", "2026-03-09", "Mirror in Lagos"],
      ["talk", "2026-11-07", "Backups that restore"],
    ],
  },
  {
    name: "Ines Duarte",
    login: "ines-d",
    did: [
      ["documentation", "2026-04-27", "Guide: your first patch"],
      ["review", "2026-04-30", "Guide: your first talk"],
    ],
  },
  { name: "李想 Xiang Li", login: "lixiang", did: [["report", "2026-07-19", "安装程序在中文路径下失败"]] },
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** As a file that an administrator would import. */
export const contributions = [
  "external_id,kind,occurred_at,name,login,title",
  ...people.flatMap(({ name, login, did }) =>
    did.map(([kind, day, title], index) =>
      [`${login}-${index + 1}`, kind, `${day}T12:00:00Z`, quoted(name), login, quoted(title)].join(","),
    ),
  ),
].join("\n");
