import { startCluster } from "../cluster";
import type { Topology } from "../topologies";
import { scheduleContract } from "./schedule-contract";
import { sharedSubject } from "./shared-subject";

let cluster: Topology;

beforeAll(async () => {
  cluster = await startCluster();
});

afterAll(() => cluster.stop());

scheduleContract("on BullMQ, on a Cluster of three nodes", (now) => sharedSubject(cluster.url, now));
