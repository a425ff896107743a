package org.drawdown.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change that somebody could decide, to be compared with the scenario as it is.
 *
 * @param key   its key
 * @param title as displayed
 * @param set   by path, the value to be set, or {@code +n}, {@code -n}, {@code x n} for a change of the number there
 */
public record Lever(String key, String title, Map<String, String> set) {
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");
    /** Keys whose dates end something: what is set there is not done on that day. */
    private static final List<String> ENDS = List.of("deadline", "horizon", "due", "until", "to", "ends");
    /** A change by which units go: they are needed until that date, not by it. */
    private static final Pattern GOING = Pattern.compile("\\{[^{}]*\\bby: *-[^{}]*}");

    /**
     * {@return the day from which it is played, so by which it has to be in place: the first date that it sets, or the
     * start}
     *
     * @param start of the scenario
     */
    public LocalDate neededBy(LocalDate start) {
        return set.entrySet().stream()
                .filter(entry ->
                        !ENDS.contains(entry.getKey().substring(entry.getKey().lastIndexOf('.') + 1)))
                .flatMap(entry -> dates(entry.getValue()))
                .map(LocalDate::parse)
                .min(Comparator.naturalOrder())
                .filter(date -> date.isAfter(start))
                .orElse(start);
    }

    private static Stream<String> dates(String value) {
        return DATE.matcher(GOING.matcher(value).replaceAll("")).results().map(MatchResult::group);
    }
}
