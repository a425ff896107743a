/**
 * What has to hold between the parts of a scenario; each rule names the path that breaks it.
 *
 * <p>Door: Rules, Ruling.
 *
 * <p>Leans on: binder, page, language, value, scenario, chance, quantity.
 */
package org.drawdown.reading.rules;
