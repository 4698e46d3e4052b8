import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { messagesPage } from "./messages-page";
import { platformsPage } from "./platforms-page";

/** `npm run docs`: writes the pages that follow from the code. */
writeFileSync(join(__dirname, "messages.md"), messagesPage());
writeFileSync(join(__dirname, "platforms.md"), platformsPage());
