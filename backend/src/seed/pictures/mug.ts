import { cream, darker, lighter, marigold } from "./colour";
import { Drawing, place, softStroke } from "./drawing";
import { classicColours, elephantEyes, elephantHead } from "./elephant-front";
import { balancingElephant } from "./elephant-side";
import { stage } from "./stage";

const mugColours = { cream: "#fbf3e4", blue: "#4f7cc0" } as const;
type MugColour = keyof typeof mugColours;

const wall =
  "M-330 -360C-330 -60 -322 200 -296 330C-280 400 -200 420 0 420C200 420 280 400 296 330C322 200 330 -60 330 -360Z";

/** The mug stands on y = 420; the handle is on the right. */
export function mug(d: Drawing, colour: string, printed: string): string {
  const handle = "M300 -210C470 -250 540 -120 520 10C500 150 400 220 290 210";
  const glaze = darker(colour, 0.2);
  return (
    `<path d="${handle}" fill="none" stroke="${glaze}" stroke-width="86" stroke-linecap="round"/>` +
    `<g transform="translate(-6 -6)">${softStroke(handle, lighter(colour, 0.5), 66, 0.9)}</g>` +
    softStroke("M330 -170C420 -190 470 -110 456 0C440 110 380 160 320 158", darker(colour, 0.5), 22, 0.35) +
    d.soft(wall, colour, 70, 0.3) +
    `<g ${d.clip(wall)}>${printed}` +
    softStroke("M320 -360C318 -60 310 200 276 420", darker(colour, 0.55), 260, 0.42) +
    softStroke("M-330 -360C-330 -60 -322 200 -290 420", darker(colour, 0.5), 110, 0.3) +
    softStroke("M-214 -290C-214 -60 -206 160 -186 310", "#ffffff", 60, 0.6) +
    softStroke("M-300 420H300", darker(colour, 0.5), 60, 0.3) +
    "</g>" +
    `<ellipse cx="0" cy="-360" rx="330" ry="84" fill="${lighter(colour, 0.35)}"/>` +
    `<ellipse cx="0" cy="-356" rx="300" ry="68" fill="${darker(colour, 0.3)}"/>` +
    `<ellipse cx="0" cy="-330" rx="276" ry="44" fill="#7a4a33"/><ellipse cx="-60" cy="-338" rx="150" ry="20" fill="#a8714f" opacity=".7"/>` +
    `<path d="M-330 -360A330 84 0 0 1 330 -360" fill="none" stroke="#fff" stroke-width="7" opacity=".7"/>`
  );
}

/** Waves as drawn on old porcelain: the brand's border. */
export function waveBorder(y: number, width: number, colour: string): string {
  const arcs = Array.from(
    { length: Math.ceil(width / 66) },
    (_, i) => `M${-width / 2 + i * 66} ${y}a33 33 0 0 1 66 0`,
  ).join("");
  return `<g fill="none" stroke="${colour}" stroke-width="8" stroke-linecap="round"><path d="${arcs}"/></g>`;
}

function steam(): string {
  return [
    "M-70 -440C-130 -520 -20 -570 -80 -680",
    "M40 -450C-10 -540 100 -590 50 -720",
    "M130 -440C90 -510 180 -550 140 -640",
  ]
    .map((path) => softStroke(path, "#ffffff", 44, 0.55))
    .join("");
}

export function mugFront(colour: MugColour): string {
  const d = new Drawing();
  const base = mugColours[colour];
  const body = colour === "cream" ? classicColours.body : cream;
  const inner = colour === "cream" ? classicColours.inner : "#f6cdbd";
  const printed =
    place(balancingElephant(d, { ...classicColours, body, inner }), -20, 92, 0.4) +
    waveBorder(352, 660, colour === "cream" ? classicColours.body : cream);
  return d.toSvg(
    stage(d, colour === "cream" ? "#ead9c3" : "#f3e8d7") +
      d.contactShadow(780, 1300, 380, 44) +
      place(mug(d, base, printed) + steam(), 740, 850, 1.08),
  );
}

export function mugBack(colour: MugColour): string {
  const d = new Drawing();
  const base = mugColours[colour];
  const border = colour === "cream" ? classicColours.body : cream;
  const face = place(
    elephantHead(d, colour === "cream" ? classicColours : { ...classicColours, body: "#a9c6ee" }) + elephantEyes(),
    0,
    70,
    0.46,
  );
  const biscuit = `<ellipse cx="0" cy="0" rx="150" ry="46" fill="${darker(marigold, 0.2)}"/><ellipse cx="0" cy="-16" rx="150" ry="46" fill="#e9bd77"/><path d="M-70 -20h.1M-10 -34h.1M60 -14h.1M10 0h.1" stroke="#a96f3c" stroke-width="16" stroke-linecap="round"/>`;
  return d.toSvg(
    stage(d, colour === "cream" ? "#dfe3e2" : "#eadfce") +
      d.contactShadow(830, 1300, 380, 44) +
      `<g transform="translate(1640 0) scale(-1 1)">${place(mug(d, base, waveBorder(352, 660, border)), 800, 850, 1.08)}</g>` +
      place(face, 840, 850, 1.08) +
      d.contactShadow(330, 1404, 160, 26) +
      place(biscuit, 330, 1376),
  );
}
