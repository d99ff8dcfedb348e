// A page is whole before its scripts run: links are links and forms are forms. So the scripts give way to the text and
// the first picture, which on a slow line halves the time until these are seen, and come when the page has loaded or
// when the reader first touches it.
const lateType = "text/late-module";
const lateRel = "late-modulepreload";

// The content policy allows the module by the hash of its text, wherever it is put.
const starter = `(()=>{
let begun;
const begin=()=>{
if(begun)return;begun=true;
const late=document.querySelector('script[type="${lateType}"]');
if(!late)return;
for(const link of document.querySelectorAll('link[rel="${lateRel}"]'))link.rel="modulepreload";
const script=document.createElement("script");
script.type="module";script.textContent=late.textContent;
document.head.append(script);script.remove();
};
const idle=window.requestIdleCallback??setTimeout;
addEventListener("load",()=>idle(begin,{timeout:1000}));
for(const name of["pointerdown","keydown","pointermove"])addEventListener(name,begin,{once:true,passive:true});
})()`;

/** Marks the router's module and its preloads as not yet wanted, and adds the few lines that will want them. */
export const makeScriptsLate = (html: string): string =>
  html
    .replaceAll('rel="modulepreload"', `rel="${lateRel}"`)
    .replace('<script type="module" async="">', `<script>${starter}</script><script type="${lateType}" async="">`);
