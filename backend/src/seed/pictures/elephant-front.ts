import { coral, darker, ink, lighter, marigold, mix } from "./colour";
import { type Drawing, ellipsePath, feather, softStroke } from "./drawing";

export type Surface = "smooth" | "plush";

export interface ElephantColours {
  body: string;
  inner: string;
  scarf: string;
  /** Thread of visible seams; the limited edition is stitched with gold. */
  seam?: string;
}

export const classicColours: ElephantColours = { body: "#5a86c9", inner: "#f2bfae", scarf: marigold };

const leftEar =
  "M-150 -310C-235 -425 -420 -440 -492 -330C-560 -222 -520 -60 -420 -8C-330 36 -225 0 -165 -70C-190 -150 -185 -230 -150 -310Z";
const leftInner =
  "M-190 -290C-255 -368 -385 -375 -437 -295C-486 -212 -455 -92 -384 -55C-320 -25 -243 -52 -196 -104C-212 -168 -212 -232 -190 -290Z";
const head =
  "M0 -420C150 -420 248 -322 250 -190C252 -120 242 -40 190 18C140 70 70 88 0 88C-70 88 -140 70 -190 18C-242 -40 -252 -120 -250 -190C-248 -322 -150 -420 0 -420Z";
const trunk =
  "M-84 -120C-92 -20 -96 70 -74 148C-50 232 30 276 108 252C172 232 206 172 196 116C190 84 148 78 134 106C126 126 128 150 100 162C66 174 48 150 46 108C44 40 76 -30 84 -120C70 -176 -70 -176 -84 -120Z";
/** Only what hangs below the cheeks throws a shadow. */
const below = "M-300 -20H300V400H-300Z";
const belowRoot = "M-300 20H300V400H-300Z";
const body = "M0 40C150 40 262 190 268 350C272 478 160 540 0 540C-160 540 -272 478 -268 350C-262 190 -150 40 0 40Z";

const mirrored = (content: string): string => `<g transform="scale(-1 1)">${content}</g>`;

function eye(x: number): string {
  return (
    `<ellipse cx="${x}" cy="-150" rx="25" ry="30" fill="${ink}" stroke="#fff8ea" stroke-width="5" stroke-opacity=".3"/>` +
    `<circle cx="${x - 8}" cy="-162" r="9" fill="#fff"/><circle cx="${x + 9}" cy="-138" r="4.5" fill="#fff" opacity=".7"/>`
  );
}

export function elephantHead(d: Drawing, colours: ElephantColours, surface: Surface = "smooth"): string {
  const { body: skin, inner } = colours;
  const stuff = surface === "plush" ? "plush" : "soft";
  const wrinkle = darker(skin, 0.3);
  const ear = d[stuff](leftEar, mix(skin, darker(skin, 0.4), 0.12), 44) + d[stuff](leftInner, inner, 30, 0.4);
  const wrinkles = [60, 104, 148]
    .map((y, i) => `<path d="M${-62 + i * 4} ${y}q${44 - i * 3} 22 ${92 - i * 10} 2"/>`)
    .join("");
  const brow = `<path d="M-158 -216q34 -26 66 -8M158 -216q-34 -26 -66 -8" fill="none" stroke="${wrinkle}" stroke-width="9" stroke-linecap="round" opacity=".55"/>`;
  const cheeks = [-172, 172].map((x) => d.spot(x, -76, 66, 46, coral, 0.62)).join("");
  const tuft = `<path d="M-34 -408C-70 -440 -78 -470 -64 -492C-52 -464 -36 -448 -14 -440C-20 -478 -8 -512 22 -524C16 -494 22 -466 36 -444C54 -458 66 -470 72 -488C88 -456 70 -424 34 -406Z" fill="${darker(skin, 0.12)}"/>`;
  const smile = `<path d="M86 34q46 14 72 -26" fill="none" stroke="${darker(skin, 0.55)}" stroke-width="9" stroke-linecap="round" opacity=".75"/>`;
  return (
    ear +
    mirrored(ear) +
    tuft +
    d[stuff](head, skin, 54) +
    brow +
    cheeks +
    smile +
    `<g ${d.clip(below)} transform="translate(10 16)">${feather(trunk, darker(skin, 0.6), 22, 0.4)}</g>` +
    trunkShape(d, skin, surface) +
    `<g fill="none" stroke="${wrinkle}" stroke-width="8" stroke-linecap="round" opacity=".5">${wrinkles}</g>`
  );
}

export const elephantEyes = (): string => eye(-128) + eye(128);

/** The trunk's root melts into the forehead: its shading fades in on the way down. */
function trunkShape(d: Drawing, skin: string, surface: Surface): string {
  const fade = d.linear([
    [0, lighter(skin, 0.1), 0],
    [0.22, lighter(skin, 0.12), 0.9],
    [0.55, skin],
    [1, darker(skin, 0.12)],
  ]);
  const hairs = surface === "plush" ? `<g ${d.clip(belowRoot)}>${d.fringe(trunk, skin)}</g>` : "";
  const nap = surface === "plush" ? d.nap(trunk, skin) : "";
  return (
    hairs +
    `<g ${d.clip(trunk)}><path d="${trunk}" fill="${fade}"/>` +
    softStroke("M72 -20C60 20 44 60 46 108C48 150 66 174 100 162", darker(skin, 0.5), 44, 0.5) +
    softStroke("M-74 148C-50 232 30 276 108 252C172 232 206 172 196 116", darker(skin, 0.5), 60, 0.5) +
    softStroke("M-34 -10C-40 50 -36 110 -10 160", lighter(skin, 0.6), 52, 0.5) +
    `${nap}</g>` +
    `<ellipse cx="166" cy="112" rx="17" ry="11" fill="${darker(skin, 0.35)}" transform="rotate(-12 166 112)"/>`
  );
}

function foot(d: Drawing, colours: ElephantColours, x: number, stuff: "soft" | "plush"): string {
  const skin = colours.body;
  const nails = [-46, 0, 46].map((dx) => ellipsePath(x + dx, 398 + Math.abs(dx) * 0.28, 20, 15)).join("");
  return (
    d.spot(x + 4, 470, 172, 162, darker(skin, 0.65), 0.6) +
    d[stuff](ellipsePath(x, 470, 132, 124), skin, 44) +
    d.soft(ellipsePath(x, 490, 86, 78), colours.inner, 26, 0.35) +
    `<path d="${nails}" fill="${lighter(skin, 0.75)}"/>`
  );
}

function scarf(d: Drawing, colour: string): string {
  const band =
    "M-176 30C-110 96 110 96 176 30C204 52 212 92 196 118C110 186 -110 186 -196 118C-212 92 -204 52 -176 30Z";
  const tail =
    "M-150 128C-176 190 -190 240 -236 292C-200 300 -168 292 -146 276C-132 300 -112 312 -84 316C-92 250 -96 190 -92 146Z";
  const dots = [-150, -88, -20, 52, 118, 176]
    .map((x) => ellipsePath(x, 112 + (1 - (x / 180) ** 2) * 34, 8, 8))
    .join("");
  return (
    d.soft(tail, darker(colour, 0.1), 26) +
    d.soft(band, colour, 30) +
    `<path d="${dots}" fill="${lighter(colour, 0.75)}"/>` +
    d.soft(ellipsePath(-128, 136, 40, 34), colour, 22)
  );
}

/** The whole sitting elephant, about 1070 wide, from y = -520 to 600; origin between the cheeks. */
export function sittingElephant(d: Drawing, colours: ElephantColours, surface: Surface = "smooth"): string {
  const skin = colours.body;
  const stuff = surface === "plush" ? "plush" : "soft";
  const arm = "M-206 120C-286 160 -330 270 -306 352C-292 396 -232 400 -210 356C-186 306 -176 220 -160 160Z";
  const seam = colours.seam ?? darker(skin, 0.35);
  const seams = `<path d="M0 190V470" stroke="${seam}" stroke-width="5" stroke-dasharray="16 13" stroke-linecap="round" opacity="${colours.seam ? 1 : 0.55}"/>`;
  const belly = ellipsePath(0, 360, 168, 160);
  return (
    d[stuff](body, skin, 60) +
    feather(belly, lighter(skin, 0.5), 14, 0.7) +
    seams +
    d[stuff](arm, skin, 36) +
    mirrored(d[stuff](arm, skin, 36)) +
    foot(d, colours, -212, stuff) +
    foot(d, colours, 212, stuff) +
    scarf(d, colours.scarf) +
    elephantHead(d, colours, surface) +
    elephantEyes()
  );
}
