/**
 * Milliseconds that the processor has worked for this process so far: unlike the clock on the wall it hardly counts
 * what else the machine does meanwhile.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
