package org.drawdown.scenario;

import java.util.Map;
import org.drawdown.chance.Law;

/**
 * What is done to a site that is attacked or shelled. The laws are drawn each time and rounded.
 *
 * @param wounds   people wounded
 * @param kills    people killed
 * @param destroys cargo destroyed, by kind
 */
public record Harm(Law wounds, Law kills, Map<String, Law> destroys) {}
