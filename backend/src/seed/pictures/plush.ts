import { coral, cream, darker, ink, marigold } from "./colour";
import { Drawing, place } from "./drawing";
import { classicColours, type ElephantColours, elephantEyes, elephantHead, sittingElephant } from "./elephant-front";
import { walkingElephant } from "./elephant-side";
import { stage, tabletop } from "./stage";

export const plushColours = {
  blue: classicColours,
  cloud: { body: "#b9c3d3", inner: "#f3d3c6", scarf: coral },
  rose: { body: "#dda29a", inner: "#fbe3d2", scarf: "#5a86c9" },
  indigo: { body: "#2f3d7c", inner: "#e6c583", scarf: "#d9a441", seam: "#f0cd7d" },
} satisfies Record<string, ElephantColours>;

export type PlushColour = keyof typeof plushColours;

const tones: Record<PlushColour, string> = { blue: "#f4e8d6", cloud: "#e9e6df", rose: "#eee7dc", indigo: "#efe3cd" };

/** A sitting elephant with its feet on the point given: 1 means about 1070 wide. */
export function seated(d: Drawing, colours: ElephantColours, x: number, ground: number, scale: number): string {
  return (
    d.contactShadow(x, ground - 8 * scale, 450 * scale, 44 * scale) +
    place(sittingElephant(d, colours, d.pile(7, 0.35)), x, ground - 592 * scale, scale)
  );
}

export function plushFront(colour: PlushColour): string {
  const d = new Drawing();
  return d.toSvg(stage(d, tones[colour]) + seated(d, plushColours[colour], 800, 1360, 1.06));
}

export function plushSide(colour: PlushColour): string {
  const d = new Drawing();
  return d.toSvg(
    stage(d, tones[colour]) +
      d.contactShadow(740, 1290, 440, 46) +
      `<g ${d.pile(6, 0.35)}>${place(walkingElephant(d, plushColours[colour], { soft: true }), 745, 850, 1.04)}</g>`,
  );
}

/** Close enough to see the seams and to be looked back at. */
export function plushFace(colour: PlushColour): string {
  const d = new Drawing();
  const face = `<g ${d.pile(11, 0.22)}>${elephantHead(d, plushColours[colour])}</g>${elephantEyes()}`;
  return d.toSvg(tabletop(d, tones[colour]) + place(face, 800, 1060, 1.75));
}

export function plushSizes(): string {
  const d = new Drawing();
  const ruler = [20, 35, 60].map((_, i) => `<path d="M${[130, 470, 885][i]} 1424h${[250, 330, 590][i]}"/>`).join("");
  return d.toSvg(
    stage(d, "#f1e7d8", 1080) +
      seated(d, plushColours.blue, 1180, 1340, 0.68) +
      seated(d, plushColours.cloud, 632, 1350, 0.4) +
      seated(d, plushColours.rose, 255, 1356, 0.235) +
      `<g stroke="${darker(marigold, 0.2)}" stroke-width="6" stroke-linecap="round" opacity=".7">${ruler}</g>`,
  );
}

/** A swing tag with the elephant's number in gold: pips instead of digits need no font. */
function numberTag(d: Drawing): string {
  const card = "M-90 -130H90L120 -90V170H-120V-90Z";
  return (
    `<path d="M0 -100C-40 -220 -160 -260 -230 -300" fill="none" stroke="#d9a441" stroke-width="7"/>` +
    `<g transform="translate(10 16)"><path d="${card}" fill="#3c2a35" opacity=".22"/></g>` +
    d.soft(card, cream, 20, 0.25) +
    `<circle cx="0" cy="-98" r="15" fill="${ink}"/><circle cx="0" cy="-98" r="23" fill="none" stroke="#d9a441" stroke-width="8"/>` +
    `<path d="M-92 -52H92V142H-92Z" fill="none" stroke="#d9a441" stroke-width="5"/>` +
    `<g fill="none" stroke="${ink}" stroke-width="15" stroke-linecap="round" stroke-linejoin="round"><ellipse cx="-46" cy="28" rx="24" ry="38"/><ellipse cx="24" cy="28" rx="0.1" ry="0.1"/><path d="M8 4L28 -10V66"/></g>` +
    `<path d="M-60 104H60" stroke="#d9a441" stroke-width="8" stroke-linecap="round"/>`
  );
}

/** Stars and dots as sashiko embroidery over the indigo cloth. */
function goldStitches(): string {
  const star = (x: number, y: number, r: number): string =>
    `M${x} ${y - r}V${y + r}M${x - r} ${y}H${x + r}M${x - r * 0.6} ${y - r * 0.6}L${x + r * 0.6} ${y + r * 0.6}M${x + r * 0.6} ${y - r * 0.6}L${x - r * 0.6} ${y + r * 0.6}`;
  const stars = [
    star(-196, 396, 17),
    star(-150, -330, 20),
    star(150, -340, 16),
    star(60, -372, 12),
    star(-70, -366, 13),
    star(226, 408, 14),
  ];
  return `<g stroke="#f0cd7d" stroke-width="5" stroke-linecap="round" fill="none"><path d="${stars.join("")}"/></g>`;
}

export function limitedPlush(): string {
  const d = new Drawing();
  return d.toSvg(
    stage(d, "#eadfcb") +
      d.spot(800, 760, 900, 800, "#f8e4b2", 0.7) +
      seated(d, plushColours.indigo, 760, 1360, 1.02) +
      place(goldStitches(), 760, 1360 - 592 * 1.02, 1.02) +
      place(numberTag(d), 1300, 1180, 1.05, 6),
  );
}

export function limitedPlushDetail(): string {
  const d = new Drawing();
  const face = `<g ${d.pile(10, 0.22)}>${elephantHead(d, plushColours.indigo)}</g>${elephantEyes()}${goldStitches()}`;
  return d.toSvg(tabletop(d, "#eadfcb") + place(face, 640, 1000, 1.5) + place(numberTag(d), 1290, 1270, 1.35, 10));
}
