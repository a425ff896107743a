package org.drawdown.scenario;

import java.util.Map;

/**
 * A change that somebody could decide, to be compared with the scenario as it is.
 *
 * @param key   its key
 * @param title as displayed
 * @param set   by path, the value to be set, or {@code +n}, {@code -n}, {@code x n} for a change of the number there
 */
public record Lever(String key, String title, Map<String, String> set) {}
