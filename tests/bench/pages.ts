/**
 * `npm run bench:pages -- URL…`: each page as a phone on a slow line gets it, beside the limits and the peers.
 * `npm run bench:pages -- --lighthouse URL…`: Lighthouse's four mobile scores beside the goals.
 * Without addresses: home, catalogue and a product of the shop at BASE_URL.
 */
const addresses = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (process.argv.includes("--lighthouse")) {
  const { printLighthouseScores } = await import("./lighthouse-scores.ts");
  await printLighthouseScores(addresses);
} else {
  const { printThrottledPages } = await import("./throttled-pages.ts");
  await printThrottledPages(addresses);
}
