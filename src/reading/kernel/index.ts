export { attend, attendRoom } from "./attend";
export { embed } from "./embed";
export { gelu } from "./functions";
export { judge, pool, project, weigh, writeVectors } from "./heads";
export { multiply, multiplyWeights } from "./multiply";
export { normalise } from "./normalise";
export { quantise, quantiseRows } from "./quantise";
