/** `npm run bench [-- NAME...]`: each benchmark prints a table that has its peer in the same run. */
const benches: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  times: () => import("./times.js"),
  minutes: () => import("./minutes.js"),
  commands: () => import("./commands.js"),
  reminders: () => import("./reminders.js"),
  slack: () => import("./slack.js"),
  discord: () => import("./discord.js"),
};

async function main(names: readonly string[]): Promise<void> {
  for (const name of names.length > 0 ? names : Object.keys(benches)) {
    const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
    if (!load)
      throw new Error(`there is no benchmark "${name}"; there are ${Object.keys(benches).join(", ")}`);
    console.log(`\n## ${name}\n`);
    await (await load()).run();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
