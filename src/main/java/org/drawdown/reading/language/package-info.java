/**
 * Which blocks and keys there are, and what each expects: one table, from which come the reading, the faults of keys, the
 * reference and the schema.
 *
 * <p>Door: Language, Noun, Key, Expect.
 *
 * <p>Leans on: quantity.
 */
package org.drawdown.reading.language;
