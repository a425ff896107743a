package org.drawdown.network;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Nodes and ways between them, passable in both directions, known by index.
 *
 * <p>Small on purpose: a mission has some tens of ways, so the nearest node is found by looking at all of them.
 */
public final class Network {
    /** No way. */
    public static final int[] NONE = {};

    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final double[] cost;
    private final boolean[] endsAt;

    /**
     * A network of ways.
     *
     * @param nodes  how many nodes there are
     * @param from   one end of each way, 0 to nodes − 1
     * @param to     the other end of each way
     * @param cost   what each way costs, 0 or more, the same in both directions
     * @param endsAt at which nodes, 0 to nodes − 1, one may begin or end and never passes through
     */
    public Network(int nodes, int[] from, int[] to, double[] cost, int[] endsAt) {
        if (from.length != to.length || from.length != cost.length) {
            throw new IllegalArgumentException(
                    "each way has two ends and a cost, not " + from.length + ", " + to.length + " and " + cost.length);
        }
        this.nodes = nodes;
        this.from = from.clone();
        this.to = to.clone();
        this.cost = cost.clone();
        this.endsAt = new boolean[nodes];
        for (int node : endsAt) {
            this.endsAt[node] = true;
        }
    }

    /**
     * {@return the cheapest open way, as indices of ways in the order they are used; empty when there is none, or when
     * start and goal are the same; of equal ways the one with the lower indices}
     *
     * @param start first node
     * @param goal  last node
     * @param open  which ways are open
     */
    public int[] shortest(int start, int goal, IntPredicate open) {
        double[] best = new double[nodes];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[start] = 0;
        int[] cameBy = new int[nodes];
        Arrays.fill(cameBy, -1);
        boolean[] done = new boolean[nodes];
        for (int node = start; node >= 0 && node != goal; node = nearest(best, done)) {
            done[node] = true;
            if (node == start || !endsAt[node]) {
                relax(node, best, cameBy, open);
            }
        }
        return way(start, goal, cameBy);
    }

    /** {@return the node at the other end of a way} */
    public int across(int way, int node) {
        return from[way] == node ? to[way] : from[way];
    }

    private void relax(int node, double[] best, int[] cameBy, IntPredicate open) {
        for (int way = 0; way < from.length; way++) {
            if ((from[way] == node || to[way] == node) && open.test(way)) {
                int next = across(way, node);
                if (best[node] + cost[way] < best[next]) {
                    best[next] = best[node] + cost[way];
                    cameBy[next] = way;
                }
            }
        }
    }

    private static int nearest(double[] best, boolean[] done) {
        int nearest = -1;
        for (int node = 0; node < best.length; node++) {
            if (!done[node] && best[node] < Double.POSITIVE_INFINITY && (nearest < 0 || best[node] < best[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    private int[] way(int start, int goal, int[] cameBy) {
        int length = 0;
        for (int node = goal; node != start; node = across(cameBy[node], node)) {
            if (cameBy[node] < 0) {
                return NONE;
            }
            length++;
        }
        int[] way = new int[length];
        for (int node = goal; node != start; node = across(cameBy[node], node)) {
            way[--length] = cameBy[node];
        }
        return way;
    }
}
