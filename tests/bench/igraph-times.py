"""Processor time of igraph for the measures of kernel-bench.ts: JSON on the last line. Argument: a file of lines."""

import csv
import gzip
import json
import sys
import time

import igraph


SHORTEST_ROUND = 0.1


def least(call, rounds):
    """Least seconds of one call, of several rounds of so many calls that they can be timed."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        calls = 0
        while time.process_time() - start < SHORTEST_ROUND:
            call()
            calls += 1
        times.append((time.process_time() - start) / calls)
    return min(times)


with gzip.open(sys.argv[1], "rt") as file:
    rows = [tuple(map(int, row)) for row in list(csv.reader(file))[1:]]
graph = igraph.Graph(n=int(sys.argv[2]), edges=[row[:2] for row in rows])
strength = [row[2] for row in rows]
distance = [round(60 / row[2]) for row in rows]
long = {
    "betweenness": lambda: graph.betweenness(directed=False),
    "betweenness by distance": lambda: graph.betweenness(directed=False, weights=distance),
    "harmonic closeness": lambda: graph.harmonic_centrality(),
    "harmonic closeness by distance": lambda: graph.harmonic_centrality(weights=distance),
}
short = {
    "constraint": lambda: graph.constraint(weights=strength),
    "core numbers": lambda: graph.coreness(),
    "PageRank": lambda: graph.pagerank(directed=False, damping=0.85),
}
times = {name: least(call, 3) for name, call in long.items()}
times |= {name: least(call, 8) for name, call in short.items()}
print(json.dumps({"version": igraph.__version__, "seconds": times}))
