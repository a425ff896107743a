/**
 * A whole sheet to a scenario, block by block.
 *
 * <p>Door: ScenarioBinder, LeversBinder.
 *
 * <p>Leans on: form, page, language, value, scenario, chance, quantity.
 */
package org.drawdown.reading.binder;
