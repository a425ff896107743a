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
public record Shock(String key, String title, Timing timing, Effects effects) implements Keyed {

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
     * Spells within a season: rains that come and go.
     *
     * @param season every year; a spell ends with it at the latest
     * @param every  time from the season's first day, or from the end of a spell, to the next
     * @param lasts  how long a spell lasts
     */
    public record Spells(Season season, Delay every, Delay lasts) implements Timing {}

    /**
     * Once at most, at random: at any moment of a stretch of time alike.
     *
     * @param chance that it comes at all, 0 to 1
     * @param from   first second at which it may begin
     * @param until  first second at which it no longer begins
     * @param lasts  how long; absent: for good
     */
    public record Once(Parameter chance, LocalDateTime from, LocalDateTime until, Optional<Delay> lasts)
            implements Timing {}

    /**
     * After another shock has begun; not while it lasts itself.
     *
     * @param shock  the other's key
     * @param chance that it follows, 0 to 1
     * @param after  time from the beginning of the other
     * @param lasts  how long; absent: for good
     */
    public record Following(String shock, Parameter chance, Delay after, Optional<Delay> lasts) implements Timing {}

    /**
     * What a shock does: while it lasts, or at its beginning.
     *
     * @param closes          legs that are shut
     * @param slows           legs driven more slowly
     * @param slowsBy         share of the pace that is lost, 0 to below 1
     * @param attacks         where attacks are more frequent
     * @param stops           authorities that neither decide nor let anything leave
     * @param stopsFleets     fleets of which nothing is given out; what is under way goes on
     * @param closesAirfields sites where nothing lands or leaves
     * @param shells          sites that are shelled at its beginning
     * @param turns           moods that it turns at its beginning
     * @param withdraws       contingents that their capitals withdraw at its beginning
     * @param bringsForward   sites that are to close at its beginning
     */
    public record Effects(
            Legs closes,
            Legs slows,
            Parameter slowsBy,
            Rise attacks,
            List<String> stops,
            List<String> stopsFleets,
            List<String> closesAirfields,
            Optional<Shelling> shells,
            List<Turn> turns,
            List<String> withdraws,
            Optional<BringForward> bringsForward) {}

    /**
     * A rise of attacks.
     *
     * @param on    legs; and the sites named with them
     * @param times factor on their hazard, 0 or more
     * @param over  seconds over which the factor grows from 1; 0: at once
     */
    public record Rise(Legs on, Parameter times, Parameter over) {}

    /**
     * Sites that are shelled.
     *
     * @param sites their keys
     * @param harm  what it does to each
     */
    public record Shelling(List<String> sites, Harm harm) {}

    /**
     * A mood that is turned, whatever it was.
     *
     * @param regime its key
     * @param to     the state it turns to
     */
    public record Turn(String regime, String to) {}

    /**
     * Sites that close before their time.
     *
     * @param sites   their keys
     * @param closing how
     */
    public record BringForward(List<String> sites, Closing closing) {}

    /** How a site closes that is brought forward. */
    public enum Closing {
        /** In the usual order, only sooner. */
        DELIBERATE,
        /** People first; what cannot move in time is left behind. */
        EXPEDITED
    }
}
