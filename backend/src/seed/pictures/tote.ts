import { cloth, seam, stitches } from "./cloth";
import { cream, darker, ink } from "./colour";
import { Drawing, place, softStroke } from "./drawing";
import { classicColours } from "./elephant-front";
import { balancingElephant } from "./elephant-side";
import { waveBorder } from "./mug";
import { dropShadow, tabletop } from "./stage";

const toteColours = { natural: "#eee0c6", navy: "#2f3d66" } as const;
type ToteColour = keyof typeof toteColours;

const bag =
  "M396 560C600 574 1000 574 1204 560C1216 860 1226 1160 1232 1440C1020 1462 580 1462 368 1440C374 1160 384 860 396 560Z";

function strap(colour: string, path: string): string {
  return (
    `<path d="${path}" fill="none" stroke="${darker(colour, 0.32)}" stroke-width="64"/>` +
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="56"/>` +
    `<path d="${path}" fill="none" stroke="${darker(colour, 0.25)}" stroke-width="40" stroke-dasharray="2 8" opacity=".4"/>` +
    softStroke(path, darker(colour, 0.1), 20, 0.3)
  );
}

export function toteFront(colour: ToteColour): string {
  const d = new Drawing();
  const base = toteColours[colour];
  const dark = colour === "navy";
  const handle = "M590 640C560 300 620 150 800 150C980 150 1040 300 1010 640";
  const back = "M610 560C590 280 640 110 800 106C960 110 1010 280 990 560";
  const mark = dark ? cream : ink;
  return d.toSvg(
    tabletop(d, dark ? "#f1e5d3" : "#d5dcdc") +
      `<g transform="translate(16 26)">${softStroke(handle, "#4a3440", 90, 0.25)}</g>` +
      strap(darker(base, 0.14), back) +
      dropShadow(d, bag) +
      cloth(d, bag, base, [
        "M470 1400C520 1200 500 1060 440 940",
        "M1150 1420C1100 1260 1110 1130 1170 1010",
        "M760 1430C740 1360 770 1310 830 1290",
      ]) +
      stitches("M400 626C600 640 1000 640 1200 626", base) +
      strap(base, handle) +
      `<g fill="none" stroke="${darker(base, 0.4)}" stroke-width="4" stroke-dasharray="9 6"><path d="M568 580h52v62h-52ZM568 580l52 62M620 580l-52 62M984 580h52v62h-52ZM984 580l52 62M1036 580l-52 62"/></g>` +
      seam("M372 1400C600 1420 1000 1420 1228 1400", base) +
      place(balancingElephant(d, dark ? { ...classicColours, body: "#7ba4e0" } : classicColours), 770, 1030, 0.52) +
      place(waveBorder(0, 528, mark), 800, 1330),
  );
}
