import { openEmbedded } from "../../src/store/embedded";
import { storeContract } from "./contract";
import { temporaryFolder } from "./temporary";

storeContract("embedded", async () => {
  const { folder, remove } = await temporaryFolder();
  return { address: { driver: "embedded", folder }, open: () => openEmbedded(folder), dispose: remove };
});
