/**
 * Permissions: who is asked, how long it takes, whether it is granted, and what one may do with a grant. It does not
 * know what for.
 *
 * <p>Door: Papers, Permit, Asker.
 *
 * <p>Leans on: nature, stage, kernel, chance, network, scenario, outcome.
 */
package org.drawdown.theatre.paper;
