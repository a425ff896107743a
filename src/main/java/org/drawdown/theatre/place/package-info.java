/**
 * What stands where: sites with their people, cargo and points, the fleets at home, and the books that always balance.
 *
 * <p>Door: Place, Books, Park.
 *
 * <p>Leans on: stage, kernel, scenario, outcome.
 */
package org.drawdown.theatre.place;
