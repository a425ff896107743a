/**
 * What nature and other people's moods do: roads shut and slow, airfields shut, regimes turn, shocks come and go. It
 * knows nobody; those who feel it ask it, or ask to be told.
 *
 * <p>Door: Nature.
 *
 * <p>Leans on: stage, kernel, scenario, outcome, chance.
 */
package org.drawdown.theatre.nature;
