/**
 * Text to a sheet, a tree whose nodes know where they stand, and the faults laid at such places. YAML and CSV are read here
 * only; nothing here knows what a key means.
 *
 * <p>Door: Sheet, Faults, Fault, YamlPage, CsvFile.
 *
 * <p>Leans on: language, value, scenario, quantity.
 */
package org.drawdown.reading.page;
