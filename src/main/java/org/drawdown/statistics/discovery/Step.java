package org.drawdown.statistics.discovery;

/**
 * A box on the way: of PRIM one that peeling came by, of a tree a leaf.
 *
 * @param search which box was looked for, from 0; 0 for all leaves
 * @param number from 0: the box of all rows, or the leaf with the greatest density
 * @param box    what it asks
 * @param found  counts in the rows in which it was found
 * @param held   counts in the rows held back
 * @param chosen whether it is the one that was chosen
 */
public record Step(int search, int number, Box box, Counts found, Counts held, boolean chosen) {}
