/**
 * Ways as indexed arrays: the shortest open way from node to node.
 *
 * <p>Door: Network.
 *
 * <p>Leans on: nothing of ours.
 */
package org.drawdown.network;
