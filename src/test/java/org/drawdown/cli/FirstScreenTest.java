package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drawdown.cli.screen.Lines;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Dated;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Odds;
import org.drawdown.findings.Price;
import org.drawdown.findings.Resources;
import org.drawdown.findings.Rests;
import org.drawdown.findings.Sensitivities;
import org.drawdown.findings.Series;
import org.drawdown.findings.Share;
import org.drawdown.findings.SiteLeft;
import org.drawdown.findings.SiteOdds;
import org.drawdown.findings.Swings;
import org.drawdown.findings.Warning;
import org.drawdown.findings.When;
import org.drawdown.findings.Why;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Interval;
import org.drawdown.store.Setting;
import org.junit.jupiter.api.Test;

class FirstScreenTest {
    private static final int N = 10_000;
    private static final Setting SETTING = new Setting(1, "3f9a12c0aa", 74, 31, "complete", N, 417);
    private static final Scenario BASELINE =
            ((Reading.Sound) ScenarioFile.read(Path.of("scenarios/minusma-2023/baseline.yaml"))).scenario();

    private static Share share(int percent, double low, double high) {
        double p = percent / 100.0;
        return new Share(
                percent * N / 100,
                N,
                new Interval(Math.max(0, p - 0.009), Math.min(1, p + 0.009)),
                new Interval(low / 100, high / 100));
    }

    private static Dated dated(double share, int month, int day) {
        int year = month < 7 ? 2024 : 2023;
        When at = new When(LocalDate.of(year, month, day).atStartOfDay(), false);
        return new Dated(share, at, at, at, N);
    }

    private static Dated later(double share) {
        When at = new When(LocalDate.of(2024, 12, 30).atStartOfDay(), true);
        return new Dated(share, at, at, at, N);
    }

    private static Amount amount(double value, double low, double high) {
        return new Amount(value, new Interval(low, high), N);
    }

    private static Odds odds(String condition, Share share) {
        return new Odds(
                condition,
                share,
                List.of(dated(0.1, 11, 30), dated(0.5, 12, 17), dated(0.8, 12, 30), dated(0.95, 1, 16)));
    }

    private static SiteOdds site(String key, int inTime, Dated half, Dated most, SiteOdds.DaysLost... lost) {
        return new SiteOdds(
                key,
                key,
                Optional.of(LocalDateTime.of(2023, 12, 16, 0, 0)),
                Optional.of(LocalDate.of(2023, 12, 15)),
                share(inTime, 10, 90),
                List.of(dated(0.1, 12, 1), half, most, most),
                List.of(),
                List.of(),
                inTime == 0 ? Optional.empty() : Optional.of(LocalDateTime.of(2023, 9, 14, 7, 0)),
                List.of(lost),
                new SiteLeft(List.of(), share(0, 0, 1), List.of(), share(0, 0, 1)));
    }

    private static SiteOdds.DaysLost lost(String cause, double days) {
        return new SiteOdds.DaysLost(cause, amount(days, days, days), amount(days, days, days), share(50, 0, 100));
    }

    private static Price.Cost cost(double half, double worst, double grain) {
        return new Price.Cost(
                amount(half, half - grain, half + grain), amount(worst, worst - 2 * grain, worst + 2 * grain));
    }

    private static Price.KindPrice kind(String title, int total, int found, Price.Cost all) {
        return new Price.KindPrice(title, title, total, found, all, all, all, all, all, share(18, 3, 46));
    }

    private static Findings findings(List<SiteOdds> sites, List<Warning> warnings) {
        return findings(sites, warnings, new Resources(List.of(), Optional.empty(), Optional.empty()));
    }

    private static Findings findings(List<SiteOdds> sites, List<Warning> warnings, Resources resources) {
        Price price = new Price(
                List.of(kind("containers", 5924, 424, cost(212, 638, 9)), kind("vehicles", 4000, 0, cost(75, 231, 4))),
                new Price.Handovers(11, cost(1, 3, 0.5), List.of(), Optional.empty(), Optional.empty()),
                List.of(),
                share(18, 3, 46),
                share(44, 21, 42),
                share(38, 12, 76));
        Rests rests = new Rests(
                new Interval(0.24, 0.88),
                List.of(input("road regime", 0.41), input("holdings", 0.22), input("attacks", 0.15)),
                0.22);
        List<Odds> odds = List.of(
                odds("people", share(83, 51, 96)),
                odds("sites", share(66, 30, 90)),
                odds("cargo", share(71, 35, 93)),
                odds("all", share(62, 24, 88)));
        Series series = new Series(
                List.of(),
                List.of(),
                new Series.People(List.of(), java.util.OptionalDouble.empty(), List.of(), Optional.empty()),
                List.of(),
                List.of(),
                List.of());
        return new Findings(
                facts(),
                warnings,
                Optional.of(new Findings.Answer(
                        odds, price, sites, rests, series, resources, Optional.empty(), List.of())));
    }

    private static Rests.Input input(String title, double share) {
        return new Rests.Input(title, title, List.of(), share, share, share);
    }

    private static Facts facts() {
        return new Facts(
                "minusma-2023",
                "MINUSMA leaves Mali, as planned by 28 August 2023, run from 1 July",
                "UNOFFICIAL, ASSUMPTIONS",
                LocalDateTime.of(2023, 7, 1, 0, 0),
                LocalDateTime.of(2024, 1, 1, 0, 0),
                LocalDate.of(2023, 12, 31),
                LocalDateTime.of(2024, 12, 30, 0, 0),
                N,
                N / 2);
    }

    private static List<SiteOdds> sites() {
        List<SiteOdds> sites = new ArrayList<>();
        sites.add(site(
                "kidal",
                58,
                dated(0.5, 12, 12),
                dated(0.8, 12, 24),
                lost("road clearance", 31.4),
                lost("escorts", 12)));
        sites.add(site(
                "mopti", 71, dated(0.5, 12, 10), dated(0.8, 12, 19), lost("loading points", 14), lost("hub full", 6)));
        IntStream.range(0, 8).forEach(i -> sites.add(site("site-" + i, 90, dated(0.5, 12, 1), dated(0.8, 12, 3))));
        return sites;
    }

    private static Comparison levers() {
        return new Comparison(
                "minusma-2023",
                0.95,
                List.of(
                        lever("one road clearance for the round trip", 17, 13, 21, -150, -190, -110, true),
                        lever("one more escort task force at gao", 9, 6, 12, -130, -170, -90, true),
                        lever("two more aircraft", 1, -2, 4, 3, -20, 26, false)));
    }

    private static Why why() {
        return new Why(
                new Gains(
                        0.95,
                        List.of(
                                gain("waiting for answers", 21, 16, 27, 9, 4, 14),
                                gain("phases that wait", 12, 8, 16, 3, -1, 7),
                                gain("a limit on escorts", 7, 2, 11, 5, 1, 9),
                                gain("rains", 1, -1, 3, 0, -2, 2)),
                        Optional.empty()),
                new Swings(0.95, amount(62, 57, 67), List.of()),
                new Sensitivities(0.1, List.of()));
    }

    private static Gains.Gain gain(String title, int days, int from, int to, int held, int low, int high) {
        return new Gains.Gain(
                title,
                title,
                true,
                1000,
                0,
                Optional.of(new Gains.Effect(
                        Optional.of(amount(days, from, to)),
                        amount(days, from, to),
                        0,
                        amount(held, low, high),
                        Optional.empty())));
    }

    private static Comparison.Row lever(
            String title, int held, int low, int high, int saved, int from, int to, boolean told) {
        return lever(title, held, low, high, saved, from, to, told, Optional.empty());
    }

    private static Comparison.Row lever(
            String title,
            int held,
            int low,
            int high,
            int saved,
            int from,
            int to,
            boolean told,
            Optional<Comparison.CostDifference> cost) {
        return new Comparison.Row(
                title,
                title,
                1000,
                0,
                Optional.of(new Comparison.Effect(
                        amount(held, low, high),
                        List.of(new Comparison.KindDifference("containers", "containers", amount(saved, from, to))),
                        cost,
                        Optional.empty(),
                        0,
                        0,
                        told)));
    }

    private static Screen screen(Findings findings, boolean all) {
        return new Screen(BASELINE, findings, List.of(), SETTING, 12.2, 2, Optional.empty(), true, true, all);
    }

    @Test
    void the_first_screen_is_laid_out_as_designed() {
        Warning full = new Warning.HubFull("gao", "Gao", "yard", LocalDate.of(2023, 11, 20), share(60, 20, 90));
        Warning few = new Warning.FewRuns(N);
        FirstScreen screen = new FirstScreen(screen(findings(sites(), List.of(full, few)), false));

        assertThat(screen.text(Optional.of(levers()), Optional.of(why()), "Report  runs/report.html"))
                .isEqualTo("""
                MINUSMA leaves Mali, as planned by 28 August 2023, run from 1 July       UNOFFICIAL, ASSUMPTIONS
                10,000 runs in 12 s on 2 cores   seed 1   scenario 3f9a12c   31 of 74 inputs are assumptions

                WILL IT HOLD, 31 December?                of 100 runs    if what we know least is bad..good
                  all conditions                               62                   24 .. 88
                    people out, separated, may stay            83                   51 .. 96
                    11 sites handed over                       66                   30 .. 90
                    cargo out or at gao, bamako, abidjan, ..   71                   35 .. 93
                  clean: no rule bent                          18                    3 .. 46
                  People out: half by 17 Dec, 4 in 5 by 30 Dec, 19 in 20 by 16 Jan.   Luck of 10,000 runs: +-1

                AT WHAT PRICE?  given, destroyed, lost, left  half the runs 1 in 10 worse than       of  + found
                  containers                                         210               640        5,500    + 424
                  vehicles                                            75               230        4,000
                  handovers short or none                              1                 3           11

                WHO IS LATE?      due   in time  half by  4 in 5  begin by  days lost waiting for
                  kidal        15 Dec 58 of 100   12 Dec  24 Dec   ~14 Sep  road clearance 31, escorts 12
                  mopti        15 Dec 71          10 Dec  19 Dec   ~14 Sep  loading points 14, hub full 6
                  8 others are above 80 of 100                                                           (--all)

                WHAT HELD IT UP?   1,000 paired runs each, without runs held of 100           days earlier
                  waiting for answers                                   +9 (4..14)            +21 (16..27)
                  phases that wait                                      +3 (-1..7)             +12 (8..16)
                  a limit on escorts                                     +5 (1..9)              +7 (2..11)

                WHAT WOULD HELP MOST?   1,000 paired runs each    runs held of 100        containers saved
                  one road clearance for the round trip               +17 (13..21)         +150 (110..190)
                  one more escort task force at gao                     +9 (6..12)          +130 (90..170)
                  two more aircraft cannot be told from nothing                                          (--all)

                WHAT IT RESTS ON   of 24 .. 88: road regime 41 %, holdings 22 %, attacks 15 %, rest 22 %
                  2 warnings: Gao yard is full from 20 Nov in 60 of 100 runs  (--all)
                Report  runs/report.html
                One run told in full  replay --replication 417 and this folder or file
                """);
    }

    private static Resources priced() {
        return new Resources(
                List.of(),
                Optional.of(new Resources.Bill(
                        "USD", cost(412.3e6, 455e6, 2e6), List.of(), Optional.of(amount(96.5e6, 90e6, 103e6)))),
                Optional.of(new Resources.Unprotected(cost(21_345_000, 25_100_000, 90_000), 31_000_000, List.of())));
    }

    @Test
    void what_it_costs_stands_with_the_price_and_beside_the_options() {
        FirstScreen screen = new FirstScreen(screen(findings(sites(), List.of(), priced()), false));
        Comparison levers = new Comparison(
                "minusma-2023",
                0.95,
                List.of(lever(
                        "one more escort task force at gao",
                        9,
                        6,
                        12,
                        -130,
                        -170,
                        -90,
                        true,
                        Optional.of(new Comparison.CostDifference("USD", amount(-12.34e6, -20e6, -4.5e6))))));

        assertThat(screen.text(Optional.of(levers), Optional.empty(), "Report  runs/report.html"))
                .contains("""
                  handovers short or none                              1                 3           11
                  population-days without patrols             21,350,000        25,100,000   31,000,000
                  cost, million USD                                  412               455 a month of delay 96.5
                """, """
                WHAT WOULD HELP MOST?   1,000 paired runs runs held of 100 containers saved     million USD more
                  one more escort task force at gao             +9 (6..12)   +130 (90..170)  -12.3 (-20.0..-4.5)
                """)
                .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= Lines.WIDTH));
    }

    @Test
    void it_never_outgrows_the_screen_however_many_are_late() {
        List<SiteOdds> sites = IntStream.range(0, 60)
                .mapToObj(i -> site("site-" + i, 0, later(0.5), later(0.8), lost("permission", 40)))
                .toList();
        List<Warning> warnings = IntStream.range(0, 20)
                .<Warning>mapToObj(i -> new Warning.Trouble(Ending.STUCK, "x".repeat(200), 3, N, 17))
                .toList();

        assertThat(new FirstScreen(screen(findings(sites, warnings, priced()), false))
                        .text(Optional.of(levers()), Optional.of(why()), "Report  " + "r".repeat(120))
                        .lines())
                .hasSizeLessThanOrEqualTo(FirstScreen.HEIGHT)
                .allMatch(line -> line.length() <= Lines.WIDTH);
        assertThat(new FirstScreen(screen(findings(sites, warnings), true))
                        .text(Optional.of(levers()), Optional.of(why()), "Report  runs/report.html"))
                .contains("site-59", "later: after 30 December 2024, when a run is given up");
    }

    @Test
    void a_failed_run_leaves_no_answer() {
        Warning failed = new Warning.Trouble(Ending.FAILED, "the books do not balance", 3, N, 17);
        Findings none = new Findings(facts(), List.of(failed), Optional.empty());

        assertThat(new FirstScreen(screen(none, false)).text(Optional.empty(), Optional.empty(), "Tables  runs/a"))
                .contains("NO ANSWER: some runs failed, so the others are not to be trusted either")
                .contains("the books do not balance (3 of 10,000 runs failed, first run 17)");
    }
}
