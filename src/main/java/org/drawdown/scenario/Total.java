package org.drawdown.scenario;

import java.util.Map;
import org.drawdown.chance.Parameter;

/**
 * So many of a kind over several sites, where only the sum is known.
 *
 * @param key   its key
 * @param kind  of people or cargo
 * @param owner the contingent whose they are; empty: the mission's own
 * @param count in all
 * @param over  weight of each site, 0 or more, by site; drawn once a run
 */
public record Total(String key, String kind, String owner, Parameter count, Map<String, Parameter> over)
        implements Keyed {}
