/** A flow of money from the left to the right, laid out for a width; knows no language and no browser. */
export interface FlowNode {
  id: string;
  column: 0 | 1 | 2;
  kind: "source" | "goal" | "use" | "kept";
  label: string;
  amount: string;
}

export interface FlowLink {
  from: string;
  to: string;
  minor: bigint;
  /** What it says when it is pointed at. */
  title: string;
}

export interface FlowChart {
  width: number;
  height: number;
  bars: {
    id: string;
    kind: FlowNode["kind"];
    x: number;
    y: number;
    height: number;
    lines: string[];
    amount: string;
    labelX: number;
    labelY: number;
    isAtEnd: boolean;
  }[];
  bands: { key: string; kind: FlowNode["kind"]; path: string; title: string }[];
}

export interface FlowSize {
  width: number;
  /** How high all of the money is. */
  moneyHeight: number;
  labelWidth: number;
}

export const BAR_WIDTH = 12;
export const FONT_SIZE = 13;
export const LINE_HEIGHT = 17;
const GAP = 16;
const LEAST = 2;

interface Placed extends FlowNode {
  y: number;
  height: number;
  lines: string[];
  /** How far down bands have been put, on its left and on its right. */
  taken: number;
  given: number;
}

/** `Math.max` knows no bigint. */
export const larger = (a: bigint, b: bigint): bigint => {
  if (a > b) return a;
  return b;
};

const sum = (links: FlowLink[]): bigint => links.reduce((total, { minor }) => total + minor, 0n);

/** Bands of less than a line are drawn as one: they are there. `links` of nothing are left out, and nodes without links. */
export const layOutFlow = (nodes: FlowNode[], allLinks: FlowLink[], size: FlowSize): FlowChart => {
  const links = allLinks.filter(({ minor }) => minor > 0n);
  const worthOf = ({ id }: { id: string }): bigint => {
    const [into, out] = [sum(links.filter(({ to }) => to === id)), sum(links.filter(({ from }) => from === id))];
    return larger(into, out);
  };
  const shown = nodes.filter((node) => worthOf(node) > 0n);
  const column = (number: number) => shown.filter((node) => node.column === number);
  const largest = [0, 1, 2].map((number) => column(number).reduce((total, node) => total + worthOf(node), 0n));
  const most = largest.reduce(larger, 1n);
  const heightOf = (minor: bigint) => Math.max(LEAST, (Number(minor) / Number(most)) * size.moneyHeight);

  const placed = new Map<string, Placed>();
  const bottoms = [0, 1, 2].map((number) => {
    let y = 0;
    for (const node of column(number)) {
      const lines = wrapLabel(node.label, size.labelWidth / FONT_SIZE);
      y += (lines.length + 1) * LINE_HEIGHT + 4;
      const height = heightOf(worthOf(node));
      placed.set(node.id, { ...node, y, height, lines, taken: 0, given: 0 });
      y += height + GAP;
    }
    return y - GAP;
  });
  // What passes by the goals goes below them.
  let passing = (bottoms[1] ?? 0) + GAP;
  const xOf = (number: number) => ((size.width - BAR_WIDTH) / 2) * number;
  const bands = links.map((link) => {
    const [from, to] = [placed.get(link.from) as Placed, placed.get(link.to) as Placed];
    const thick = heightOf(link.minor);
    const [start, end] = [from.y + from.given, to.y + to.taken];
    from.given += thick;
    to.taken += thick;
    const points: [x: number, y: number][] = [[xOf(from.column) + BAR_WIDTH, start]];
    if (to.column - from.column > 1) {
      points.push([xOf(1), passing], [xOf(1) + BAR_WIDTH, passing]);
      passing += thick + 3;
    }
    points.push([xOf(to.column), end]);
    return { key: `${link.from}>${link.to}`, kind: to.kind, path: bandPath(points, thick), title: link.title };
  });
  return {
    width: size.width,
    height: Math.ceil(Math.max(...bottoms, passing - 3, 0)) + 2,
    bands,
    bars: [...placed.values()].map(({ id, kind, column: number, y, height, lines, amount }) => ({
      id,
      kind,
      x: round(xOf(number)),
      y: round(y),
      height: round(height),
      lines,
      amount,
      labelX: round(number === 2 ? size.width : xOf(number)),
      labelY: round(y - lines.length * LINE_HEIGHT - 8),
      isAtEnd: number === 2,
    })),
  };
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** Along the points above, and back along them below. */
const bandPath = (points: [number, number][], thick: number): string => {
  const along = (line: [number, number][]) =>
    line
      .slice(1)
      .map(([x, y], index) => {
        const [fromX, fromY] = line[index] as [number, number];
        const middle = round((fromX + x) / 2);
        return fromY === y
          ? `L${round(x)} ${round(y)}`
          : `C${middle} ${round(fromY)} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
      })
      .join("");
  const below = points.map(([x, y]): [number, number] => [x, y + thick]).reverse();
  const [first, turn] = [points[0] as [number, number], below[0] as [number, number]];
  return `M${round(first[0])} ${round(first[1])}${along(points)}L${round(turn[0])} ${round(turn[1])}${along(below)}Z`;
};

const MOST_LINES = 3;
/** In the width of an em; a Chinese character is one, a Latin letter about half. */
const widthOf = (text: string): number =>
  [...text].reduce((total, letter) => total + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.54), 0);

/** Into lines no wider than `ems`, between words or Chinese characters; what is too long ends in an ellipsis. */
export const wrapLabel = (label: string, ems: number): string[] => {
  const pieces = label.match(/[\u2e80-\uffef]\s*|[^\s\u2e80-\uffef]+\s*/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line && widthOf((line + piece).trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line) lines.push(line.trimEnd());
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`];
};
