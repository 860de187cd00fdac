import { printSummary } from "./report.mjs";

/** The parts, each in a file of its own: `npm run bench -- query` runs one, without a name all. */
const parts = ["query", "remedy", "search", "plan", "guide", "start", "build", "check"];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !parts.includes(name));
if (unknown)
  throw new Error(`Unexpected part \`${unknown}\`, expected ${parts.map((name) => `\`${name}\``).join(", ")}`);

const checks = [];
for (const name of asked.length > 0 ? asked : parts) {
  const { bench } = await import(`./${name}-bench.mjs`);
  checks.push(...(await bench()));
}
printSummary(checks);
