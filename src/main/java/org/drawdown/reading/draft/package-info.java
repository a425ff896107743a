/**
 * A file to begin with: from nothing, or from tables of sites, legs and holdings.
 *
 * <p>Door: Skeleton, Conversion.
 *
 * <p>Leans on: page, language, value, network, quantity.
 */
package org.drawdown.reading.draft;
