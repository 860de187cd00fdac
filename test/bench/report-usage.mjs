import { writeFileSync } from "node:fs";

// Loaded before a program that is measured: when it ends, it says what it took.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  const { USAGE_FILE } = process.env;
  if (USAGE_FILE) writeFileSync(USAGE_FILE, JSON.stringify({ cpu: (user + system) / 1e6, memory: maxRSS / 1024 }));
});
