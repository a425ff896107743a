/**
 * Words to values: laws, figures with units, dates, places on the globe; knows no file. What cannot be read is thrown as
 * a Misread, with its cure.
 *
 * <p>Door: LawText, Figure, Dates, Misread, Nearest.
 *
 * <p>Leans on: scenario, chance, quantity.
 */
package org.drawdown.reading.value;
