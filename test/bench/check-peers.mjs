import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { toFrontMatterSchema } from "../../dist/schema.js";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const velite = (folder) => `import { defineConfig, s } from "velite";
const range = s.object({ min: s.number(), max: s.number() });
export default defineConfig({
  root: ${JSON.stringify(folder)},
  output: { data: ${JSON.stringify(`${folder}-out`)}, assets: ${JSON.stringify(`${folder}-assets`)} },
  collections: {
    stretches: {
      name: "Stretch",
      pattern: "stretches/*.md",
      schema: s.object({
        name: s.string().max(65), aliases: s.array(s.string()), summary: s.string().max(200),
        review: s.object({ reviewedOn: s.any(), nextReviewOn: s.any(), by: s.string() }),
        technique: s.enum(["static", "dynamic", "self-massage"]), targets: s.array(s.object({ muscle: s.string(), role: s.string() })),
        joints: s.array(s.object({ joint: s.string(), held: s.string() })), position: s.string(), support: s.string(), fallRisk: s.string(),
        equipment: s.array(s.string()), conditions: s.array(s.string()), goals: s.array(s.string()), moments: s.array(s.string()),
        doses: s.array(s.object({ holdSeconds: range, reps: range, side: s.string(), basis: s.object({ type: s.string(), references: s.array(s.string()), note: s.string() }) })),
        feelIt: s.string(), mistakes: s.array(s.object({ mistake: s.string(), fix: s.string() })), stopIf: s.array(s.string()),
        cautions: s.array(s.object({ trait: s.string(), level: s.string(), why: s.string() })),
        evidence: s.array(s.object({ outcome: s.string(), population: s.string(), effect: s.string(), certainty: s.string(), ratedBy: s.string(), references: s.array(s.string()), note: s.string() })),
        disclaimers: s.array(s.string()), content: s.markdown(),
      }),
    },
  },
});
`;

const collections = `import { defineCollection, defineConfig } from "@content-collections/core";
import { z } from "zod";
const range = z.object({ min: z.number(), max: z.number() });
const stretches = defineCollection({
  name: "stretches", directory: "content/stretches", include: "*.md",
  schema: z.object({
    content: z.string(), name: z.string().max(65), aliases: z.array(z.string()), summary: z.string().max(200),
    review: z.object({ reviewedOn: z.any(), nextReviewOn: z.any(), by: z.string() }),
    technique: z.enum(["static", "dynamic", "self-massage"]), targets: z.array(z.object({ muscle: z.string(), role: z.string() })),
    joints: z.array(z.object({ joint: z.string(), held: z.string() })), position: z.string(), support: z.string(), fallRisk: z.string(),
    equipment: z.array(z.string()), conditions: z.array(z.string()), goals: z.array(z.string()), moments: z.array(z.string()),
    doses: z.array(z.object({ holdSeconds: range, reps: range, side: z.string(), basis: z.object({ type: z.string(), references: z.array(z.string()), note: z.string() }) })),
    feelIt: z.string(), mistakes: z.array(z.object({ mistake: z.string(), fix: z.string() })), stopIf: z.array(z.string()),
    cautions: z.array(z.object({ trait: z.string(), level: z.string(), why: z.string() })),
    evidence: z.array(z.object({ outcome: z.string(), population: z.string(), effect: z.string(), certainty: z.string(), ratedBy: z.string(), references: z.array(z.string()), note: z.string() })),
    disclaimers: z.array(z.string()),
  }),
});
export default defineConfig({ content: [stretches] });
`;

/** Let a folder find a package. */
function link(folder, name, target) {
  const path = join(folder, "node_modules", name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(at(target), path, "dir");
}

/** Other pipelines, each set up as its documentation says, with a schema of the same fields. */
export function preparePeers(folder, content) {
  link(folder, "@content-collections/core", "node_modules/@content-collections/core");
  link(folder, "velite", "node_modules/velite");
  link(folder, "zod", "../../node_modules/zod");
  const write = (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  write("velite.config.mjs", velite(content));
  write("content-collections.ts", collections);
  write(
    "build.mjs",
    `import { createBuilder } from "@content-collections/core";\nconst builder = await createBuilder(${JSON.stringify(join(folder, "content-collections.ts"))});\nawait builder.build();\n`,
  );
  write("schema.json", JSON.stringify({ ...toFrontMatterSchema("stretch"), $schema: undefined }));
  write(
    "remarkrc.mjs",
    `import remarkFrontmatter from ${JSON.stringify(at("node_modules/remark-frontmatter/index.js"))};
import lint from ${JSON.stringify(at("node_modules/remark-lint-frontmatter-schema/dist/index.js"))};
export default { plugins: [remarkFrontmatter, [lint, { schemas: { "./schema.json": ["./content/stretches/*.md"] } }]] };\n`,
  );
  return {
    velite: {
      words: [at("node_modules/velite/bin/velite.js"), "build", "--config", "velite.config.mjs"],
      cwd: folder,
      rounds: 3,
    },
    "@content-collections/core": { words: [join(folder, "build.mjs")], cwd: folder, rounds: 3 },
    "remark-lint-frontmatter-schema": {
      words: [
        at("node_modules/remark-cli/cli.js"),
        "content/stretches",
        "--rc-path",
        "remarkrc.mjs",
        "--quiet",
        "--frail",
      ],
      cwd: folder,
      rounds: 1,
    },
  };
}
