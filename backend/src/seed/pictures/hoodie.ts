import { cloth, rib, seam, stitches } from "./cloth";
import { cream, darker, lighter, mix } from "./colour";
import { Drawing, place, softStroke } from "./drawing";
import { classicColours, elephantEyes, elephantHead } from "./elephant-front";
import { dropShadow, tabletop } from "./stage";

const hoodieColours = { blue: "#3f66a3", oat: "#e2d3b8", charcoal: "#454a5c" } as const;
type HoodieColour = keyof typeof hoodieColours;

const body =
  "M560 360C480 372 430 392 400 430C470 640 470 1000 462 1270C600 1300 1000 1300 1138 1270C1130 1000 1130 640 1200 430C1170 392 1120 372 1040 360C960 420 640 420 560 360Z";
const leftSleeve =
  "M404 424C330 470 290 560 262 690C226 850 196 1010 190 1180C240 1210 310 1216 364 1198C400 1040 440 900 474 760C470 620 450 500 404 424Z";
/** Only its shadow is drawn from this; the sleeve itself is the left one mirrored. */
const rightSleeve =
  "M1196 424C1270 470 1310 560 1338 690C1374 850 1404 1010 1410 1180L1400 1294C1350 1314 1294 1320 1244 1302L1236 1198C1200 1040 1160 900 1126 760C1130 620 1150 500 1196 424Z";
const leftCuff = "M188 1168C240 1200 314 1206 370 1186L356 1302C306 1320 244 1314 200 1294Z";
const waist = "M462 1256C600 1290 1000 1290 1138 1256L1132 1380C1000 1412 600 1412 468 1380Z";
const hood =
  "M540 372C480 250 560 130 800 126C1040 130 1120 250 1060 372C1010 452 900 500 800 506C700 500 590 452 540 372Z";
const hoodOpening =
  "M618 356C596 262 660 200 800 198C940 200 1004 262 982 356C950 410 880 440 800 470C720 440 650 410 618 356Z";
const pocket = "M600 960H1000L1072 1230C900 1256 700 1256 528 1230Z";

function hoodieShape(d: Drawing, colour: string): string {
  const trim = mix(colour, darker(colour, 0.3), 0.35);
  const sleeve =
    cloth(d, leftSleeve, colour, [
      "M300 620C330 700 380 740 440 750",
      "M240 940C290 960 330 960 380 940",
      "M220 1080C260 1110 320 1110 360 1090",
    ]) + rib(d, leftCuff, trim, 4);
  const whole = [body, leftSleeve, rightSleeve, hood, waist, leftCuff].join("");
  const cord = (x: number, end: number): string =>
    softStroke(`M${x + 8} 470C${x + 4} 560 ${x + 20} 640 ${x + 14} ${end + 8}`, darker(colour, 0.7), 24, 0.4) +
    `<path d="M${x} 456C${x - 6} 560 ${x + 10} 640 ${x} ${end}" fill="none" stroke="${cream}" stroke-width="15" stroke-linecap="round"/>` +
    `<path d="M${x} ${end - 8}v34" stroke="#d9a441" stroke-width="19" stroke-linecap="round"/>`;
  return (
    dropShadow(d, whole) +
    `<g transform="translate(1600 0) scale(-1 1)">${sleeve}</g>${sleeve}` +
    cloth(d, body, colour, [
      "M500 600C560 720 560 800 540 930",
      "M1100 600C1040 720 1040 820 1060 930",
      "M620 1250C640 1180 660 1160 650 1110",
    ]) +
    rib(d, waist, trim) +
    seam("M404 424C450 520 470 640 472 780M1196 424C1150 520 1130 640 1128 780", colour) +
    cloth(d, pocket, lighter(colour, 0.04), ["M660 1200C700 1100 740 1080 800 1070"]) +
    stitches("M612 976H988L1052 1212M612 976L548 1212", colour) +
    place(elephantHead(d, classicColours) + elephantEyes(), 800, 800, 0.36) +
    cloth(d, hood, colour, ["M560 300C600 220 640 190 700 176", "M1040 300C1000 220 960 190 900 176"]) +
    `<path d="${hoodOpening}" fill="${darker(colour, 0.45)}"/>` +
    `<g ${d.clip(hoodOpening)}>${softStroke("M618 356C596 262 660 200 800 198C940 200 1004 262 982 356", darker(colour, 0.85), 120, 0.6)}</g>` +
    seam("M800 200V130", colour) +
    stitches(
      "M596 372C566 250 650 176 800 174C950 176 1034 250 1004 372C970 436 880 470 800 500C720 470 630 436 596 372",
      colour,
    ) +
    cord(716, 640) +
    cord(878, 616)
  );
}

const tones: Record<HoodieColour, string> = { blue: "#f1e6d4", oat: "#d8dedd", charcoal: "#efe5d5" };

export function hoodieFront(colour: HoodieColour): string {
  const d = new Drawing();
  return d.toSvg(tabletop(d, tones[colour]) + place(hoodieShape(d, hoodieColours[colour]), 0, 40));
}

export function hoodieDetail(colour: HoodieColour): string {
  const d = new Drawing();
  return d.toSvg(tabletop(d, tones[colour]) + place(hoodieShape(d, hoodieColours[colour]), -800, -420, 2));
}
