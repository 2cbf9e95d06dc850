/** What each kernel gives: the contract between kernels, worker threads and measures. */

/** One number a node, in the order of their numbers; NaN where the measure is not defined. */
export type NodeValues = Float64Array;

/** A division of the nodes into communities, and how good it is. */
export interface Communities {
  /** The number of each node's community: 0 for the largest, equal ones in the order of their lowest node. */
  readonly community: Int32Array;
  /** Newman and Girvan's modularity, -0.5 to 1; NaN without lines. */
  readonly modularity: number;
}

export const brokerageRoles = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;
export type BrokerageRole = (typeof brokerageRoles)[number];

/** How often each node has a role between two others, and how often it would by chance. */
export type Brokerage = Readonly<Record<BrokerageRole, { readonly counts: NodeValues; readonly expected: NodeValues }>>;

/** Whether lines go out of groups rather than stay inside. */
export interface EiIndex {
  /** Of all lines: -1 where all stay inside a group, 1 where all go between groups; NaN without lines. */
  readonly whole: number;
  /** The same if every two nodes had a line: what groups of these sizes would show by chance. */
  readonly expected: number;
  /** Each group that has a node, in the order of its number. */
  readonly byGroup: readonly GroupEi[];
}

export interface GroupEi {
  readonly group: number;
  /** Lines with one end in the group, and with both. */
  readonly external: number;
  readonly internal: number;
  readonly observed: number;
  readonly expected: number;
}

/** A node, or a line, without which others have no way to the rest of their component. */
export interface Articulation {
  /** The articulation points, ascending. */
  readonly points: Int32Array;
  /** For each of the points: the sets of nodes, each ascending, that lose their way to the largest rest. */
  readonly cutOff: readonly (readonly Int32Array[])[];
  /** The bridges, lower end first, in ascending order. */
  readonly bridges: readonly (readonly [from: number, to: number])[];
  /** For each of the bridges: the nodes on its smaller side, ascending. */
  readonly cutOffByBridge: readonly Int32Array[];
}

export interface KernelOutputs {
  readonly degree: NodeValues;
  readonly strength: NodeValues;
  readonly betweenness: NodeValues;
  readonly harmonicCloseness: NodeValues;
  readonly eigenvector: NodeValues;
  readonly pageRank: NodeValues;
  readonly constraint: NodeValues;
  readonly effectiveSize: NodeValues;
  readonly coreNumbers: Int32Array;
  readonly components: Int32Array;
  readonly leiden: Communities;
  readonly brokerage: Brokerage;
  readonly eiIndex: EiIndex;
  readonly articulation: Articulation;
}

export type KernelName = keyof KernelOutputs;
