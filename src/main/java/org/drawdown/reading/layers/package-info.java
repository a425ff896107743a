/**
 * A file, the tables it names and all it extends, as one sheet; what a file adds has to say so.
 *
 * <p>Door: Extends.
 *
 * <p>Leans on: form, page, language, value, quantity.
 */
package org.drawdown.reading.layers;
