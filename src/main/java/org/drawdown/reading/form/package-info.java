/**
 * A block held against the language: asks for keys by name and gives values, or notes faults.
 *
 * <p>Door: Form, Notebook.
 *
 * <p>Leans on: page, language, value, scenario, chance, quantity.
 */
package org.drawdown.reading.form;
