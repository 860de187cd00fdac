// Opens every page of guides/ in Chromium, as a reader on a phone, at a desk, in the dark and on paper would, and
// looks for what only a browser can see. Run `npm run guides` first. CHROMIUM names the browser.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const folder = join(import.meta.dirname, "../../guides");
const axe = readFileSync(join(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");
const readers = [
  { name: "phone", viewport: { width: 320, height: 640 }, colorScheme: "light", media: "screen" },
  { name: "desk", viewport: { width: 1280, height: 900 }, colorScheme: "light", media: "screen" },
  { name: "dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark", media: "screen" },
  { name: "paper", viewport: { width: 794, height: 1123 }, colorScheme: "light", media: "print" },
];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is wrong with one page for one reader, in words. */
async function look(browser, file, { viewport, colorScheme, media }) {
  const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) problems.push(`loads ${request.url()}`);
  });
  await page.emulateMedia({ media, colorScheme });
  await page.goto(pathToFileURL(join(folder, file)).href);
  const { wide, headings, broken, images, scripts } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    headings: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({ tagName }) => Number(tagName[1])),
    broken: [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute("href").slice(1))
      .filter((id) => !document.getElementById(id)),
    images: document.images.length,
    scripts: document.scripts.length,
  }));
  if (wide) problems.push("is wider than the screen");
  if (images + scripts > 0) problems.push("has images or scripts");
  if (headings.filter((level) => level === 1).length !== 1) problems.push("has not exactly 1 main heading");
  if (headings.some((level, index) => index > 0 && level > headings[index - 1] + 1))
    problems.push("skips a heading level");
  for (const id of broken) problems.push(`has a link to nothing: #${id}`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate((only) => globalThis.axe.run({ runOnly: only }), tags);
  for (const { id, help, nodes } of violations)
    problems.push(`axe ${id}: ${help} (${nodes.length}: ${nodes[0].html.slice(0, 120)})`);
  await context.close();
  return problems;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
  ],
});
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .sort();
let [passed, failed] = [0, 0];
for (const file of files) {
  for (const reader of readers) {
    const problems = await look(browser, file, reader);
    for (const problem of problems) console.error(`${file}, ${reader.name}: ${problem}`);
    if (problems.length === 0) passed += 1;
    else failed += 1;
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
