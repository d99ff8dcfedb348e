import { cloth, rib, seam, stitches } from "./cloth";
import { coral, cream, darker, ink, isDark, lighter, marigold, mix } from "./colour";
import { Drawing, place, softStroke } from "./drawing";
import { classicColours, elephantEyes, elephantHead } from "./elephant-front";
import { balancingElephant } from "./elephant-side";
import { dropShadow, tabletop } from "./stage";

const teeColours = { navy: "#2c3a63", cream: "#f3e8d3", sage: "#8ea68d", clay: "#c9745b" } as const;
type TeeColour = keyof typeof teeColours;
type TeeFit = "relaxed" | "fitted";
type TeePrint = "juggler" | "face";

const sides = {
  relaxed: { right: "C1136 900 1138 1150 1150 1372", left: "C462 1150 464 900 472 660", half: 350 },
  fitted: { right: "C1100 860 1082 1040 1112 1372", left: "C518 1040 500 860 472 660", half: 312 },
};

function outline(fit: TeeFit): string {
  const { right, left, half } = sides[fit];
  return (
    "M612 252C664 322 936 322 988 252L1122 300C1186 326 1240 378 1286 468L1392 676C1330 724 1262 756 1196 770L1128 660" +
    `${right}C1000 1402 600 1402 ${800 - half} 1372${left}L404 770C338 756 270 724 208 676L314 468C360 378 414 326 478 300Z`
  );
}

/** The face of somebody who has seen your last query, with the herd's dots underneath. */
function facePrint(d: Drawing): string {
  const dots = [-240, -160, -80, 0, 80, 160, 240]
    .map(
      (x, i) =>
        `<circle cx="${x}" cy="${356 - Math.abs(x) * 0.12}" r="${i === 3 ? 17 : 11}" fill="${i % 2 ? coral : marigold}"/>`,
    )
    .join("");
  return dots + elephantHead(d, classicColours) + elephantEyes();
}

function print(d: Drawing, kind: TeePrint, cloth: string): string {
  if (kind === "face") return place(facePrint(d), 800, 760, 0.62);
  const body = isDark(cloth) ? "#7ea6de" : "#5a86c9";
  const underline = `<path d="M-380 500H430" stroke="${isDark(cloth) ? cream : ink}" stroke-width="14" stroke-linecap="round" stroke-dasharray="130 40" opacity=".8"/>`;
  return place(balancingElephant(d, { ...classicColours, body }) + underline, 776, 850, 0.52);
}

function teeShape(d: Drawing, colour: string, fit: TeeFit, kind: TeePrint): string {
  const path = outline(fit);
  const { half } = sides[fit];
  const inner = "M612 252C664 214 936 214 988 252C936 322 664 322 612 252Z";
  const collar = "M606 250C660 340 940 340 994 250L964 240C926 300 674 300 636 240Z";
  const folds = [
    "M480 690C560 760 600 860 600 980",
    "M1120 690C1050 770 1000 850 1010 990",
    `M${820 - half} 1320C${860 - half} 1180 ${900 - half} 1120 ${880 - half} 1010`,
    `M${770 + half} 1330C${730 + half} 1200 ${720 + half} 1120 ${735 + half} 1040`,
    "M300 520C350 560 380 600 396 680",
    "M1300 520C1250 560 1220 600 1204 680",
    "M760 1360C770 1270 800 1230 790 1160",
  ];
  return (
    dropShadow(d, path) +
    `<path d="${inner}" fill="${darker(colour, 0.38)}"/>` +
    `<g ${d.clip(inner)}>${softStroke("M612 244C664 210 936 210 988 244", darker(colour, 0.75), 60, 0.5)}</g>` +
    `<path d="M762 232h76v34h-76Z" fill="${lighter(colour, 0.7)}"/><path d="M776 249h48" stroke="${coral}" stroke-width="6"/>` +
    cloth(d, path, colour, folds) +
    seam("M478 300C440 420 446 560 472 660M1122 300C1160 420 1154 560 1128 660", colour) +
    stitches(`M${812 - half} 1342C640 1368 960 1368 ${788 + half} 1342`, colour) +
    stitches("M228 648C284 694 344 722 412 738M1372 648C1316 694 1256 722 1188 738", colour) +
    `<g opacity=".97">${print(d, kind, colour)}</g>` +
    rib(d, collar, mix(colour, darker(colour, 0.3), 0.25)) +
    stitches("M600 262C652 358 948 358 1000 262", colour)
  );
}

const tones: Record<TeeColour, string> = { navy: "#f1e6d4", cream: "#d9dfdc", sage: "#f2e8d9", clay: "#ece6d9" };

export function teeFront(colour: TeeColour, fit: TeeFit, kind: TeePrint): string {
  const d = new Drawing();
  return d.toSvg(tabletop(d, tones[colour]) + teeShape(d, teeColours[colour], fit, kind));
}

/** Near enough to count the knit. */
export function teeDetail(colour: TeeColour, kind: TeePrint): string {
  const d = new Drawing();
  return d.toSvg(tabletop(d, tones[colour]) + place(teeShape(d, teeColours[colour], "relaxed", kind), -800, -620, 2));
}

export function teeFits(colours: [TeeColour, TeeColour], kind: TeePrint): string {
  const d = new Drawing();
  return d.toSvg(
    tabletop(d, "#eee6d8") +
      place(teeShape(d, teeColours[colours[1]], "fitted", kind), 545, 70, 0.72, 5) +
      place(teeShape(d, teeColours[colours[0]], "relaxed", kind), -40, 400, 0.76, -4),
  );
}
