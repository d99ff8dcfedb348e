import { coral, cream, darker, deepBlue, ink, lighter, marigold, sage } from "./colour";
import { Drawing, ellipsePath, place, softStroke } from "./drawing";
import { classicColours } from "./elephant-front";
import { balancingElephant, diskStack, walkingElephant } from "./elephant-side";
import { dropShadow, tabletop } from "./stage";

const hills = "M-430 330C-300 230 -160 240 -40 300C80 230 240 210 430 300V560H-430Z";

/** Letters would be a promise to one language; the cover tells its title in pictures. */
function coverArt(d: Drawing): string {
  const stars = [
    [-320, -420],
    [-180, -500],
    [60, -440],
    [250, -500],
    [330, -380],
    [-60, -340],
    [-360, -250],
  ]
    .map(([x, y], i) => `<circle cx="${x}" cy="${y}" r="${5 + (i % 3) * 3}" fill="${cream}" opacity=".9"/>`)
    .join("");
  const links = `<path d="M-320 -420L-180 -500L-60 -340L60 -440L250 -500L330 -380" fill="none" stroke="${cream}" stroke-width="3" opacity=".45"/>`;
  return (
    links +
    stars +
    `<circle cx="180" cy="-90" r="220" fill="${marigold}"/><circle cx="180" cy="-90" r="300" fill="${marigold}" opacity=".16"/>` +
    `<path d="${hills}" fill="${sage}"/><path d="M-430 420C-200 330 60 430 430 360V560H-430Z" fill="${darker(sage, 0.3)}"/>` +
    place(balancingElephant(d, { ...classicColours, body: "#7ba4e0" }), -30, 190, 0.56)
  );
}

export function closedBook(d: Drawing): string {
  const front = "M-420 -560H400C412 -560 420 -552 420 -540V540C420 552 412 560 400 560H-420Z";
  const pages = "M420 -520L462 -496V586L420 548ZM-400 560L-364 596H462L420 548Z";
  return (
    dropShadow(d, `${front}M-420 -560H462V596H-420Z`, 24, 32, 24) +
    `<path d="${pages}" fill="#f3e6cf"/><path d="M432 -500V560M442 -500V570M452 -500V580M-380 572H440M-370 584H450" stroke="#cdb892" stroke-width="2" fill="none"/>` +
    `<path d="M-420 -560V560L-364 606V596L-400 560" fill="${darker(deepBlue, 0.5)}"/>` +
    `<path d="${front}" fill="${darker(deepBlue, 0.25)}"/><g ${d.clip(front)}>${coverArt(d)}` +
    `${softStroke("M-372 -560V560", darker(deepBlue, 0.8), 26, 0.5)}${softStroke("M-400 -560V560", lighter(deepBlue, 0.5), 22, 0.35)}</g>` +
    `<path d="M-340 -520H384V520H-340Z" fill="none" stroke="${marigold}" stroke-width="6" opacity=".85"/>`
  );
}

export function bookCover(): string {
  const d = new Drawing();
  return d.toSvg(tabletop(d, "#eadfce") + place(closedBook(d), 790, 790, 1.04, -5));
}

function textLines(x: number, y: number, rows: number, width: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const short = i % 5 === 4 ? 0.56 : 1 - ((i * 37) % 9) / 110;
    return `<path d="M${x} ${y + i * 30}h${Math.round(width * short)}"/>`;
  });
  return `<g stroke="#8d8578" stroke-width="7" stroke-linecap="round" opacity=".55">${lines.join("")}</g>`;
}

/** A B-tree, as a tree: fruit at the leaves. */
function tree(): string {
  const nodes = [
    [0, -150],
    [-130, 0],
    [0, 0],
    [130, 0],
    [-180, 130],
    [-90, 130],
    [0, 130],
    [90, 130],
    [180, 130],
  ] as const;
  const edges =
    "M0 -150L-130 0M0 -150L0 0M0 -150L130 0M-130 0L-180 130M-130 0L-90 130M0 0L0 130M130 0L90 130M130 0L180 130";
  const marks = nodes.map(([x, y], i) =>
    i < 4
      ? `<rect x="${x - 46}" y="${y - 24}" width="92" height="48" rx="12" fill="${i === 0 ? marigold : "#a7c0e4"}" stroke="${ink}" stroke-width="5"/>`
      : `<path d="${ellipsePath(x, y, 30, 30)}" fill="${coral}" stroke="${ink}" stroke-width="5"/>`,
  );
  return `<path d="${edges}" stroke="${ink}" stroke-width="6" fill="none"/>${marks.join("")}`;
}

export function bookSpread(): string {
  const d = new Drawing();
  const left = "M800 430C650 370 380 370 150 420V1210C380 1160 650 1170 800 1230Z";
  const right = "M800 430C950 370 1220 370 1450 420V1210C1220 1160 950 1170 800 1230Z";
  const board = "M130 440H1470V1236C1240 1210 960 1220 800 1266C640 1220 360 1210 130 1236Z";
  return d.toSvg(
    tabletop(d, "#e6dac8") +
      `<g transform="rotate(-2 800 800)">${dropShadow(d, board, 14, 32, 24)}<path d="${board}" fill="${darker(deepBlue, 0.25)}"/>` +
      d.soft(left, "#fdf6e8", 30, 0.2) +
      d.soft(right, "#fdf6e8", 30, 0.2) +
      `<g ${d.clip(left + right)}>${softStroke("M800 400V1250", "#6b5640", 130, 0.4)}</g>` +
      `<path d="M240 520h180" stroke="${coral}" stroke-width="20" stroke-linecap="round"/>` +
      textLines(240, 590, 8, 440) +
      place(walkingElephant(d), 450, 990, 0.29) +
      textLines(920, 520, 5, 420) +
      place(tree(), 1130, 860, 1.02) +
      textLines(920, 1060, 3, 420) +
      `</g>${place(diskStack([coral, cream, marigold], { soft: true }), 1370, 250, 0.5)}`,
  );
}
