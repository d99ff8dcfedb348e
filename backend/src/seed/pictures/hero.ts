import { closedBook } from "./book";
import { coral, cream, darker, lighter, marigold, sage } from "./colour";
import { Drawing, place, softStroke } from "./drawing";
import { classicColours } from "./elephant-front";
import { balancingElephant, diskStack } from "./elephant-side";
import { mug, waveBorder } from "./mug";
import { plushColours, seated } from "./plush";
import { stage } from "./stage";

function plant(d: Drawing): string {
  const pot = "M-120 0H120L96 210C92 230 80 236 60 236H-60C-80 236 -92 230 -96 210Z";
  const leaves = [-64, -38, -14, 12, 36, 62]
    .map((angle, i) => {
      const colour = i % 2 ? sage : darker(sage, 0.22);
      return `<g transform="rotate(${angle})">${d.soft(`M0 10C-70 -90 -64 -230 0 ${-330 - (i % 3) * 30}C64 -230 70 -90 0 10Z`, colour, 22, 0.4)}<path d="M0 0V-260" stroke="${lighter(colour, 0.4)}" stroke-width="5" opacity=".6"/></g>`;
    })
    .join("");
  return `${leaves + d.soft(pot, coral, 36, 0.45)}<path d="M-130 -14H130V34H-130Z" fill="${lighter(coral, 0.15)}"/>`;
}

function bunting(): string {
  const flags = Array.from({ length: 13 }, (_, i) => {
    const x = 90 + i * 190;
    const y = 52 + Math.sin((i / 12) * Math.PI) * 76;
    const fill = [marigold, coral, "#5a86c9", cream, sage][i % 5];
    return `<path d="M${x - 52} ${y - 4}L${x + 52} ${y + 2}L${x - 2} ${y + 108}Z" fill="${fill}"/>`;
  }).join("");
  return `<path d="M-20 34C600 152 1800 152 2420 34" fill="none" stroke="#b79b78" stroke-width="6"/>${flags}`;
}

/** The family portrait on the home page, 2400 by 1350. */
export function heroPicture(): string {
  const d = new Drawing();
  const printed = place(balancingElephant(d, classicColours), -20, 92, 0.4) + waveBorder(352, 660, classicColours.body);
  const shelf = "M0 1130H2400V1350H0Z";
  const art =
    stage(d, "#f4e6cf", 1120, 2400, 1350) +
    d.spot(1240, 560, 1100, 760, "#fdf0cf", 0.9) +
    bunting() +
    `<path d="${shelf}" fill="#d9b384"/>${softStroke("M0 1134H2400", "#fff3dc", 18, 0.8)}` +
    `<g opacity=".35">${softStroke("M200 1220C700 1190 1300 1250 2300 1210M0 1300C800 1270 1600 1330 2400 1280", "#a9793f", 14, 0.5)}</g>` +
    d.contactShadow(230, 1140, 150, 30) +
    place(plant(d), 230, 912, 1) +
    d.contactShadow(560, 1150, 190, 30) +
    place(diskStack([coral, "#fff0d8", marigold], { soft: true }), 560, 1010, 1.15) +
    place(diskStack(["#7ba4e0", "#fff0d8", coral], { soft: true }), 560, 784, 1.05) +
    seated(d, plushColours.rose, 850, 1180, 0.5) +
    seated(d, classicColours, 1270, 1200, 0.92) +
    d.contactShadow(1730, 1176, 210, 30) +
    place(mug(d, "#fbf3e4", printed), 1720, 970, 0.52) +
    place(closedBook(d), 2110, 850, 0.5, 4) +
    seated(d, plushColours.cloud, 2130, 1210, 0.32);
  return d.toSvg(art, 2400, 1350);
}
