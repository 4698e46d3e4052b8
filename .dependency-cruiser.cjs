/** Imports run down these floors, never up, and never in a circle. A room is listed with the rooms it may know. */
const floors = [
  ["^src/(clock|ids)\\.ts$", "^src/(times|store)/", "^config/"],
  ["^src/errors\\.ts$", "^src/(minutes|language)/"],
  ["^src/(agenda|chat|people)/"],
  ["^src/(reminders|mirror)/"],
  ["^commands/"],
  ["^src/(bot\\.ts$|bot/)"],
  ["^src/cli/"],
];

const upward = floors.flatMap((rooms, floor) => {
  const above = floors.slice(floor + 1).flat();
  return above.length === 0
    ? []
    : [
        {
          name: `floor-${floor + 1}-knows-no-higher-floor`,
          severity: "error",
          from: { path: rooms },
          to: { path: above },
        },
      ];
});

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    ...upward,
    {
      name: "times-and-minutes-are-pure",
      comment: "No store, no clock and no file system: text in, values out.",
      severity: "error",
      from: { path: "^src/(times|minutes)/" },
      to: { path: "^(src/(store|clock|ids)|fs$|node:fs|child_process|net$|http)" },
    },
    {
      name: "platforms-are-known-to-the-bot-alone",
      severity: "error",
      from: { path: "^(src|commands)/", pathNot: "^src/(bot\\.ts$|cli/|chat/(slack|discord|console)/)" },
      to: { path: "^src/chat/(slack|discord|console)/" },
    },
    {
      name: "store-drivers-are-known-to-the-bot-alone",
      severity: "error",
      from: { path: "^(src|commands)/", pathNot: "^src/(bot\\.ts$|cli/|store/)" },
      to: { path: "^src/store/(embedded|redis)" },
    },
    {
      name: "no-test-in-the-product",
      severity: "error",
      from: { path: "^(src|commands|config)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"] },
  },
};
