package org.drawdown.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Comparison.Effect;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Comparison.Row;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Odds;
import org.drawdown.findings.Price.Cost;
import org.drawdown.findings.Price.KindPrice;
import org.drawdown.findings.Series.Band;
import org.drawdown.findings.Series.Cargo;
import org.drawdown.findings.Series.People;
import org.drawdown.findings.Share;
import org.drawdown.findings.SiteLeft;
import org.drawdown.findings.SiteOdds;
import org.drawdown.findings.Swings;
import org.drawdown.findings.Warning.HubFull;
import org.drawdown.scenario.Provenance.Confidence;
import org.drawdown.statistics.Interval;
import org.junit.jupiter.api.Test;

/** Titles of findings known by hand, in both forms. */
class TitlesTest {
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);
    private static final Facts FACTS = new Facts(
            "mali",
            "MINUSMA leaves Mali",
            "",
            LocalDateTime.of(2023, 7, 1, 0, 0),
            LocalDateTime.of(2024, 1, 1, 0, 0),
            LAST,
            LocalDateTime.of(2024, 12, 30, 0, 0),
            100,
            50);

    @Test
    void the_finish_gives_the_odds_and_what_ignorance_makes_of_them() {
        assertThat(Titles.finish(FACTS, new Odds("all", share(62, 0.57, 0.67, 0.24, 0.88), List.of())))
                .isEqualTo("MINUSMA leaves Mali: all conditions hold by 31 December 2023 in 62 of 100 runs"
                        + " (24 to 88 if what we know least is bad or good)");
    }

    @Test
    void where_luck_is_wider_than_ignorance_it_is_called_luck() {
        assertThat(Titles.finish(FACTS, new Odds("all", share(0, 0, 0.04, 0, 0), List.of())))
                .endsWith("in fewer than 1 of 100 runs (<1 to 4 by the luck of the runs)");
    }

    @Test
    void a_price_in_half_the_runs_is_told_with_that_of_one_in_ten() {
        assertThat(Titles.price(FACTS, price(210, 640, 3)))
                .isEqualTo(
                        "31 December 2023, held or not, costs 210 containers in half the runs and over 640 in one in ten");
    }

    @Test
    void a_price_that_few_runs_cannot_tell_apart_is_not_told_twice() {
        assertThat(Titles.price(FACTS, price(2000, 2000, 0)))
                .isEqualTo(
                        "31 December 2023, held or not, costs 2,000 containers in half the runs and more in one in ten");
    }

    @Test
    void no_price_in_half_the_runs_is_told_as_a_count() {
        assertThat(Titles.price(FACTS, price(0, 0, 93)))
                .isEqualTo("31 December 2023, held or not, costs no containers in 93 of 100 runs");
        assertThat(Titles.price(FACTS, price(0, 40, 79)))
                .isEqualTo(
                        "31 December 2023, held or not, costs no containers in 79 of 100 runs, and over 40 in one in ten");
    }

    @Test
    void the_worst_site_is_named_unless_all_are_sure_enough() {
        assertThat(Titles.handover(List.of(site("kidal", 58), site("mopti", 91))))
                .isEqualTo("Kidal is least sure of its date: 58 of 100 runs by 31 December 2023");
        assertThat(Titles.handover(List.of(site("kidal", 80), site("mopti", 91))))
                .isEqualTo("All 2 sites meet their dates in at least 80 of 100 runs");
        assertThat(Titles.handover(List.of())).isEqualTo("All sites are closed");
    }

    @Test
    void people_still_there_are_set_beside_those_who_may_stay() {
        People people = new People(List.of(), OptionalDouble.of(960), List.of(), Optional.empty());
        assertThat(Titles.people(FACTS, people, new Band(LAST, 0, 604, 1243, 3105)))
                .isEqualTo("1,240 people (604 to 3,110) are still in the theatre on 31 December 2023; 960 may stay");
        assertThat(Titles.people(FACTS, people, new Band(LAST, 0, 0, 0, 40)))
                .isEqualTo("In half the runs nobody is still in the theatre on 31 December 2023,"
                        + " in one of ten over 40 people; 960 may stay");
    }

    @Test
    void the_hub_that_fills_most_often_is_named_or_else_what_remains() {
        HubFull gao = new HubFull("gao", "gao", "yard", LocalDate.of(2023, 11, 20), share(60, 0, 1, 0, 1));
        HubFull mopti = new HubFull("mopti", "mopti", "yard", LocalDate.of(2023, 7, 21), share(12, 0, 1, 0, 1));
        Cargo there = new Cargo(
                "containers",
                "gao",
                "gao",
                false,
                OptionalDouble.empty(),
                List.of(new Band(LAST, 320, 0, 0, 0), new Band(LAST.plusDays(1), 7, 0, 0, 0)));
        assertThat(Titles.cargo(FACTS, List.of(mopti, gao), List.of(there), "Containers", true, true))
                .isEqualTo("The yard of gao is full from 20 November 2023 in 60 of 100 runs");
        assertThat(Titles.cargo(FACTS, List.of(), List.of(there), "Containers", true, false))
                .isEqualTo("No yard fills in more than 10 of 100 runs;"
                        + " on average 320 containers remain on 31 December 2023");
        assertThat(Titles.cargo(FACTS, List.of(), List.of(there), "Containers", true, true))
                .startsWith("No yard fills with its lay-down in more than 10 of 100 runs; on average");
        assertThat(Titles.cargo(FACTS, List.of(), List.of(there), "Containers", false, false))
                .isEqualTo("On average 320 containers remain on 31 December 2023");
    }

    @Test
    void the_option_that_changes_most_is_named_with_how_many_cannot_be_told() {
        Row escort = row("one more escort", amount(17, 13, 21), amount(-150, -190, -110), true);
        Row aircraft = row("two more aircraft", amount(0, -2, 2), amount(1, -20, 22), false);
        assertThat(Titles.options(new Comparison("base", 0.95, List.of(escort, aircraft))))
                .isEqualTo("One more escort changes runs held by +17 of 100 (13 to 21);"
                        + " 1 of 2 options cannot be told from the baseline");
    }

    @Test
    void where_runs_held_do_not_change_cargo_is_named_or_nothing() {
        Row cargo = row("one road clearance", amount(0, -2, 2), amount(-127, -189, -65), true);
        Row less = row("one more escort", amount(1, -2, 4), amount(-58, -86, -31), true);
        Row nothing = row("two more aircraft", amount(0, -2, 2), amount(1, -20, 22), false);
        assertThat(Titles.options(new Comparison("base", 0.95, List.of(less, cargo))))
                .isEqualTo(
                        "One road clearance changes containers given, destroyed, lost or left by −130 (−190 to −60)");
        assertThat(Titles.options(new Comparison("base", 0.95, List.of(nothing))))
                .isEqualTo("Two more aircraft cannot be told from the baseline");
    }

    private static Share share(int count, double low, double high, double bad, double good) {
        return new Share(count, 100, new Interval(low, high), new Interval(bad, good));
    }

    private static Amount amount(double value, double low, double high) {
        return new Amount(value, new Interval(low, high), 100);
    }

    private static Gains gains(Amount... days) {
        List<Gains.Gain> gains = new java.util.ArrayList<>();
        for (Amount one : days) {
            gains.add(new Gains.Gain(
                    "escorts",
                    "a limit on escorts",
                    true,
                    100,
                    0,
                    Optional.of(new Gains.Effect(Optional.of(one), one, 0, one, Optional.empty()))));
        }
        return new Gains(0.95, gains, Optional.empty());
    }

    @Test
    void the_cause_that_gains_most_is_named_if_it_can_be_told_to_gain() {
        assertThat(Titles.why(gains(amount(12, 8, 16), amount(1, -1, 3))))
                .isEqualTo("Without a limit on escorts the last handover would come 12 days earlier (8 to 16)");
        assertThat(Titles.why(gains(amount(2, -1, 4.2), amount(-3, -6, 0))))
                .isEqualTo("No single cause moves the last handover by more than 6 days");
    }

    private static Swings swings(Amount low, Amount high, Amount difference) {
        return new Swings(
                0.95,
                amount(62, 57, 67),
                List.of(new Swings.Swing(
                        "authorities.road.refuses",
                        "road movement, refuses",
                        Confidence.ASSUMED,
                        new Swings.Value(0.05, "5 %"),
                        new Swings.Value(0.26, "26 %"),
                        100,
                        0,
                        Optional.of(new Swings.Ends(low, high, difference)))));
    }

    @Test
    void the_input_that_matters_most_goes_from_good_to_bad() {
        assertThat(Titles.unknowns(swings(amount(71, 66, 76), amount(40, 35, 45), amount(-31, -40, -22))))
                .isEqualTo("Road movement, refuses matters most: from 5 % to 26 %, 71 falls to 40 of 100 runs");
        assertThat(Titles.unknowns(swings(amount(60, 55, 65), amount(64, 59, 69), amount(4, -3, 11))))
                .isEqualTo("No single input moves the runs held, 62 of 100, by more than 11");
        assertThat(Titles.unknowns(swings(amount(60, 20, 95), amount(64, 25, 99), amount(4, -63, 61))))
                .isEqualTo("No single input can be told from nothing in so few runs");
    }

    private static KindPrice price(double half, double worst, int none) {
        Cost cost = new Cost(amount(half, half, half + 1), amount(worst, worst, worst + 1));
        return new KindPrice(
                "containers", "Containers", 5500, 0, cost, cost, cost, cost, cost, share(none, 0, 1, 0, 1));
    }

    private static SiteOdds site(String title, int inTime) {
        return new SiteOdds(
                title,
                title,
                Optional.of(FACTS.deadline()),
                Optional.of(LAST),
                share(inTime, 0, 1, 0, 1),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                new SiteLeft(List.of(), share(0, 0, 1, 0, 1), List.of(), share(0, 0, 1, 0, 1)));
    }

    private static Row row(String title, Amount held, Amount cargo, boolean apart) {
        Effect effect = new Effect(
                held,
                List.of(new KindDifference("containers", "Containers", cargo)),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                apart);
        return new Row(title, title, 100, 0, Optional.of(effect));
    }
}
