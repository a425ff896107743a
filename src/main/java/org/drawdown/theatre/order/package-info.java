/**
 * Who goes next: calls for movement, in the scenario's order, turned into loads that a means of transport takes on.
 *
 * <p>Door: Dispatch, Call, Planning.
 *
 * <p>Leans on: place, stage, kernel, scenario.
 */
package org.drawdown.theatre.order;
