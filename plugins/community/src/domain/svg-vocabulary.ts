import { type LogoCode, logoRefusal } from "./logo-rules";

/**
 * Decides which words of SVG a logo may use. Whatever is not listed is refused or left away; nothing is let through
 * because nobody thought of it.
 */
const SHAPES = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
const STRUCTURE = ["g", "defs", "use", "clipPath", "mask", "linearGradient", "radialGradient", "stop"];
const ELEMENTS: ReadonlySet<string> = new Set([...SHAPES, ...STRUCTURE]);

/** Says nothing that can be seen. */
const SILENT_ELEMENTS: ReadonlySet<string> = new Set(["title", "desc", "metadata"]);

const REFUSED: Readonly<Record<string, LogoCode>> = {
  script: "logo_script",
  style: "logo_styles",
  text: "logo_text",
  tspan: "logo_text",
  textPath: "logo_text",
};

/** What a `style` may say too. */
const PRESENTATION: ReadonlySet<string> = new Set(
  `fill fill-opacity fill-rule clip-path clip-rule mask mask-type opacity color stroke stroke-width stroke-opacity
   stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stop-color stop-opacity display
   visibility paint-order vector-effect shape-rendering color-interpolation overflow`.split(/\s+/),
);
const GEOMETRY: ReadonlySet<string> = new Set(
  `id d points x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height transform offset pathLength gradientUnits
   gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits`.split(/\s+/),
);

/** Means nothing where there is no text, no style sheet and no script. */
const SILENT =
  /^(class|xmlns|version|baseProfile|lang|role|tabindex|focusable|viewBox|preserveAspectRatio|isolation|color-rendering|color-interpolation-filters|(data|aria|font|text|letter|word|line|white|enable|image|writing|dominant|alignment|baseline|direction|unicode|solid|block|-)[\w-]*)$/;
/** As a value it asks for nothing. */
const NOTHING = /^\s*(none|normal|auto)\s*$/;

export type ElementUse = "draw" | "leave";

/** @throws DomainError saying why an element may not stand in a logo. */
export function elementUse(name: string): ElementUse {
  if (ELEMENTS.has(name)) return "draw";
  // Of another vocabulary: an editor's notes to itself.
  if (SILENT_ELEMENTS.has(name) || name.includes(":")) return "leave";
  throw logoRefusal(Object.hasOwn(REFUSED, name) ? (REFUSED[name] as LogoCode) : "logo_forbidden_content", name);
}

export type AttributeUse = "draw" | "style" | "href" | "leave";

/** @throws DomainError saying why an attribute may not stand in a logo. */
export function attributeUse(name: string, value: string): AttributeUse {
  if (/^(.*:)?on/i.test(name)) throw logoRefusal("logo_script", name);
  if (GEOMETRY.has(name) || PRESENTATION.has(name)) return "draw";
  if (name === "style") return "style";
  if (name === "href" || name === "xlink:href") return "href";
  if (name.includes(":") || SILENT.test(name) || NOTHING.test(value)) return "leave";
  throw logoRefusal("logo_forbidden_content", name);
}

/** @throws DomainError for what a `style` may not say. */
export function isDrawnProperty(name: string, value: string): boolean {
  if (PRESENTATION.has(name)) return true;
  if (SILENT.test(name) || NOTHING.test(value)) return false;
  throw logoRefusal("logo_styles", name);
}

/** Enough for numbers, paths and colours; too little for an address, a tag, an escape or a rule of a style sheet. */
const PLAIN = /^[\w\s.,#%()+-]*$/;
const ID = /^[\p{L}\p{N}_.:-]+$/u;
const OWN_PART = /^\s*url\(\s*(["']?)#([\p{L}\p{N}_.:-]+)\1\s*\)\s*([\w\s.,#%()+-]*)$/u;
const ADDRESS = /url\s*\(|:\/\//i;

export const isId = (value: string): boolean => ID.test(value);

export interface DrawnValue {
  readonly text: string;
  /** Id of the part of the drawing that it refers to. */
  readonly refersTo?: string;
}

/** @throws DomainError `logo_outside_reference` or `logo_forbidden_content` */
export function drawnValue(name: string, value: string): DrawnValue {
  const [, , part, rest = ""] = OWN_PART.exec(value) ?? [];
  if (part && !ADDRESS.test(rest)) return { text: `url(#${part}) ${rest}`.trim(), refersTo: part };
  if (ADDRESS.test(value)) throw logoRefusal("logo_outside_reference", name);
  if (!PLAIN.test(value)) throw logoRefusal("logo_forbidden_content", name);
  return { text: value };
}

/** @throws DomainError `logo_outside_reference` */
export function ownPart(href: string): string {
  const id = href.trim().slice(1);
  if (!href.trim().startsWith("#") || !ID.test(id)) throw logoRefusal("logo_outside_reference", "href");
  return id;
}
