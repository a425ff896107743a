package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * What happens to many things at once.
 *
 * @param key     its key
 * @param title   as displayed
 * @param timing  when
 * @param effects what it does while it lasts
 */
public record Shock(String key, String title, Timing timing, Effects effects) {

    /** When a shock happens. */
    public sealed interface Timing {}

    /**
     * A season, every year, both days included.
     *
     * @param from first day
     * @param to   last day
     */
    public record Season(MonthDay from, MonthDay to) implements Timing {}

    /**
     * On a date.
     *
     * @param from  when it begins
     * @param lasts how long; absent: for good
     */
    public record Dated(LocalDateTime from, Optional<Delay> lasts) implements Timing {}

    /**
     * Now and again.
     *
     * @param every time from the end of one, or from the start of the run, to the next
     * @param lasts how long
     */
    public record Recurring(Delay every, Delay lasts) implements Timing {}

    /**
     * What a shock does while it lasts.
     *
     * @param closes        legs that are shut
     * @param slowsSurfaces surfaces driven more slowly
     * @param slowsLegs     legs driven more slowly
     * @param slowsBy       share of the pace that is lost, 0 to below 1
     * @param attacksOn     legs on which attacks are more frequent
     * @param attacksTimes  factor on their hazard
     * @param stops         authorities that neither decide nor let anything leave
     * @param closesAirfields sites where nothing lands or leaves
     */
    public record Effects(
            List<String> closes,
            List<String> slowsSurfaces,
            List<String> slowsLegs,
            Parameter slowsBy,
            List<String> attacksOn,
            Parameter attacksTimes,
            List<String> stops,
            List<String> closesAirfields) {}
}
