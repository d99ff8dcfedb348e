import { checkLogoShape, LOGO_HEIGHT, logoRefusal, widthAt } from "./logo-rules";
import { attributeUse, drawnValue, elementUse, isDrawnProperty, isId, ownPart } from "./svg-vocabulary";

/**
 * Decides what of an SVG is drawn. Nobody draws what a stranger sent: the drawing is written anew out of the words that
 * a logo may use, so it does not matter how another reader would have understood the original.
 */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
}

/** What is drawn of an element. */
export interface Part {
  readonly name: string;
  readonly id: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** Ids of the parts that it draws too: by `use`, or as a clip, a mask or a paint. */
  readonly refersTo: ReadonlySet<string>;
  readonly children: readonly Part[];
}

export const MOST_DEPTH = 50;
export const MOST_ELEMENTS = 20_000;
const MOST_LENGTH = 1_000_000;

/**
 * @param root as it was read, at most `MOST_DEPTH` deep.
 * @returns the text to be drawn, `LOGO_HEIGHT` high, and its width.
 * @throws DomainError for whatever may not be in a logo, `logo_too_complex`, `logo_shape`, `logo_size_unknown`.
 */
export function drawingOf(root: SvgElement): { svg: string; width: number; height: number } {
  if (root.name !== "svg") throw logoRefusal("logo_unreadable");
  const { xmlns } = root.attributes;
  if (xmlns !== undefined && xmlns !== "http://www.w3.org/2000/svg") throw logoRefusal("logo_unreadable");
  const frame = frameOf(root.attributes);
  checkLogoShape(frame.width, frame.height);
  const ids = new Set<string>();
  const drawing = partOf({ ...root, name: "g", attributes: withoutFrame(root.attributes) }, ids);
  checkWeight(drawing);
  const width = widthAt(LOGO_HEIGHT, frame);
  const viewBox = [frame.x, frame.y, frame.width, frame.height].join(" ");
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${LOGO_HEIGHT}" viewBox="${viewBox}">`;
  return { svg: `${head}${written(drawing)}</svg>`, width, height: LOGO_HEIGHT };
}

const withoutFrame = ({ x, y, width, height, ...rest }: Readonly<Record<string, string>>) => rest;

function frameOf({ viewBox, width, height }: Readonly<Record<string, string>>) {
  const length = (text = "") => (/^\s*[\d.]+(e\d+)?(px)?\s*$/.test(text) ? Number.parseFloat(text) : Number.NaN);
  const box = viewBox
    ?.trim()
    .split(/[\s,]+/)
    .map(Number) ?? [0, 0, length(width), length(height)];
  const [x = Number.NaN, y = Number.NaN, w = Number.NaN, h = Number.NaN] = box;
  const isBounded = box.length === 4 && box.every((each) => Math.abs(each) <= MOST_LENGTH) && w > 0 && h > 0;
  if (!isBounded) throw logoRefusal("logo_size_unknown");
  return { x, y, width: w, height: h };
}

function partOf(element: SvgElement, ids: Set<string>): Part {
  const attributes = new Map<string, string>();
  const refersTo = new Set<string>();
  const draw = (name: string, value: string) => {
    const drawn = drawnValue(name, value);
    attributes.set(name, drawn.text);
    if (drawn.refersTo) refersTo.add(drawn.refersTo);
  };
  let style = "";
  for (const [name, value] of Object.entries(element.attributes)) {
    const use = attributeUse(name, value);
    if (use === "draw" && name !== "id") draw(name, value);
    if (use === "style") style = value;
    if (use === "href") {
      const part = ownPart(value);
      attributes.set("href", `#${part}`);
      refersTo.add(part);
    }
  }
  // A style wins over an attribute of the same name.
  for (const [name, value] of declarations(style)) if (isDrawnProperty(name, value)) draw(name, value);
  // Of two parts with one name readers disagree which is meant; here it is the first.
  const { id } = element.attributes;
  const isNamed = id !== undefined && isId(id) && !ids.has(id);
  if (isNamed) ids.add(id);
  const children = element.children.filter(({ name }) => elementUse(name) === "draw");
  return {
    name: element.name,
    id: isNamed ? id : undefined,
    attributes,
    refersTo,
    children: children.map((child) => partOf(child, ids)),
  };
}

function declarations(style: string): [string, string][] {
  const filled = style.split(";").filter((each) => each.trim());
  return filled.map((each) => {
    const [name = "", ...value] = each.split(":");
    return [name.trim(), value.join(":").trim()];
  });
}

/** How much is drawn when every reference is followed: ten parts that each use ten others are a hundred. */
function checkWeight(drawing: Part): void {
  const byId = new Map<string, Part>();
  const index = (part: Part) => {
    if (part.id) byId.set(part.id, part);
    part.children.forEach(index);
  };
  index(drawing);
  const known = new Map<Part, { elements: number; depth: number }>();
  const underWay = new Set<Part>();
  const weigh = (part: Part, above: number): { elements: number; depth: number } => {
    const before = known.get(part);
    if (above + (before?.depth ?? 1) > MOST_DEPTH || underWay.has(part)) throw logoRefusal("logo_too_complex");
    if (before) return before;
    underWay.add(part);
    let [elements, depth] = [1, 0];
    const referred = [...part.refersTo].flatMap((id) => byId.get(id) ?? []);
    for (const next of [...part.children, ...referred]) {
      const weight = weigh(next, above + 1);
      elements += weight.elements;
      depth = Math.max(depth, weight.depth);
    }
    if (elements > MOST_ELEMENTS) throw logoRefusal("logo_too_complex");
    underWay.delete(part);
    const weight = { elements, depth: depth + 1 };
    known.set(part, weight);
    return weight;
  };
  weigh(drawing, 0);
}

function written({ name, id, attributes, children }: Part): string {
  const own = [...(id ? [["id", id] as const] : []), ...attributes]
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("");
  return children.length === 0 ? `<${name}${own}/>` : `<${name}${own}>${children.map(written).join("")}</${name}>`;
}
