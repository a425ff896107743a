package org.drawdown.scenario;

import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;

/**
 * How fast a surface is driven.
 *
 * @param key    its key, such as {@code track}
 * @param pace   speed over the hours driven, km/h, short halts included
 * @param varies factor on the driving time, drawn for each leg driven; mean 1
 */
public record Surface(String key, Parameter pace, Law varies) implements Keyed {}
