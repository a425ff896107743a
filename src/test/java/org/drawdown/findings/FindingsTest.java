package org.drawdown.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.drawdown.experiment.Told.run;
import static org.drawdown.experiment.Told.runs;
import static org.drawdown.outcome.Happening.Closing.DELIBERATE;
import static org.drawdown.outcome.Happening.Closing.EXPEDITED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.drawdown.chance.Parameter;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.Told;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Price.KindPrice;
import org.drawdown.findings.Series.Band;
import org.drawdown.findings.Series.Cargo;
import org.drawdown.findings.Series.Fan;
import org.drawdown.findings.Series.Link;
import org.drawdown.findings.Series.Point;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.outcome.Outcome.Verdict;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Correlation;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.statistics.Interval;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static Answer answer(Runs runs) {
        return Findings.of(runs).answer().orElseThrow();
    }

    @Test
    void the_last_day_is_the_one_before_the_first_second_that_is_too_late() {
        Facts facts = Findings.of(runs(4, i -> run(i).all(1))).facts();

        assertThat(facts.lastDay()).isEqualTo(LocalDate.of(2023, 7, 10));
        assertThat(facts.horizon()).isEqualTo(LocalDateTime.of(2023, 7, 31, 0, 0));
        assertThat(facts.n()).isEqualTo(4);
        assertThat(facts.pairs()).isEqualTo(2);
    }

    @Test
    void one_failed_run_leaves_no_headline() {
        Findings findings =
                Findings.of(runs(100, i -> i == 7 ? run(i).ended(Ending.FAILED, "boxes: 3 too many") : run(i).all(5)));

        assertThat(findings.answer()).isEmpty();
        assertThat(findings.warnings()).contains(new Warning.Trouble(Ending.FAILED, "boxes: 3 too many", 1, 100, 7));
    }

    @Test
    void a_single_pair_leaves_no_headline() {
        assertThat(Findings.of(runs(2, i -> run(i).all(5))).answer()).isEmpty();
    }

    @Nested
    class How_a_site_was_left {
        /** Of four runs two were in a hurry because a neighbour had closed, one was early and one was neither. */
        private final SiteLeft left = answer(runs(4, i -> switch (i) {
                    case 0 -> run(i).all(4).left("camp", "short", EXPEDITED, "post is closed", 4, 20);
                    case 1 -> run(i).all(4).left("camp", "none", EXPEDITED, "post is closed", 7, -1);
                    case 2 -> run(i).all(4).left("camp", "formal", DELIBERATE, "its own date", 0, -1);
                    default -> run(i).all(4).left("camp", "formal", DELIBERATE, "", 0, -1);
                }))
                .sites()
                .get(0)
                .left();

        @Test
        void its_endings_are_counted() {
            assertThat(left.endings())
                    .extracting(ending -> ending.how() + " " + ending.runs().count())
                    .containsExactly("formal 2", "short 1", "unattended 0", "none 1");
            assertThat(left.expedited().count()).isEqualTo(2);
            assertThat(left.looted().count()).isEqualTo(1);
        }

        @Test
        void each_reason_has_its_cost_the_most_frequent_first() {
            assertThat(left.reasons())
                    .extracting(reason -> reason.reason() + " " + reason.expedited() + " "
                            + reason.runs().count() + " " + reason.lost())
                    .containsExactly("post is closed true 2 5.5", "its own date false 1 0.0");
        }
    }

    @Nested
    class Will_it_hold {
        @Test
        void conditions_come_in_order_and_all_comes_last() {
            List<Odds> odds = answer(runs(
                            100,
                            i -> run(i).all(i < 30 ? 9.5 : 12).held("people", 4).held("cargo", -1)))
                    .odds();

            assertThat(odds).extracting(Odds::condition).containsExactly("people", "cargo", "all");
            assertThat(odds).extracting(odd -> odd.held().count()).containsExactly(100, 0, 30);
            assertThat(odds)
                    .extracting(odd -> odd.held().words())
                    .containsExactly("more than 99", "fewer than 1", "30");
        }

        @Test
        void the_first_second_too_late_is_too_late() {
            assertThat(answer(runs(4, i -> run(i).all(10))).all().held().count())
                    .isZero();
        }

        /*  every draw of what we do not know is played twice:
         *    both runs of a pair alike     all is ignorance: bad..good is 0..1, and 50 pairs are worth 50 runs
         *    one of each in every pair     all is luck: bad..good is a point */
        @Test
        void ignorance_is_what_the_two_runs_of_a_pair_share() {
            Share alike = answer(runs(
                            100, i -> run(i).all(i / 2 % 2 == 0 ? 5 : 15).drawn("x", i - i % 2)))
                    .all()
                    .held();
            Share apart = answer(runs(100, i -> run(i).all(i % 2 == 0 ? 5 : 15).drawn("x", i - i % 2)))
                    .all()
                    .held();

            assertThat(alike.ignorance().low()).isLessThan(0.01);
            assertThat(alike.ignorance().high()).isGreaterThan(0.99);
            assertThat(apart.ignorance()).isEqualTo(new Interval(0.5, 0.5));
            assertThat(alike.luck().width()).isGreaterThan(1.3 * apart.luck().width());
            assertThat(apart.wider()).isEqualTo(apart.luck());
        }

        @Test
        void where_nothing_is_drawn_there_is_nothing_we_do_not_know() {
            Share alike = answer(runs(100, i -> run(i).all(i / 2 % 2 == 0 ? 5 : 15)))
                    .all()
                    .held();

            assertThat(alike.ignorance()).isEqualTo(new Interval(0.5, 0.5));
        }

        @Test
        void never_is_later_than_everything() {
            Odds all = answer(runs(100, i -> run(i).all(i < 70 ? 3 : -1))).all();

            assertThat(all.date(0.5).at()).isEqualTo(new When(LocalDateTime.of(2023, 7, 4, 0, 0), false));
            assertThat(all.date(0.8).at()).isEqualTo(new When(LocalDateTime.of(2023, 7, 31, 0, 0), true));
            assertThat(all.date(0.8).at()).isGreaterThan(all.date(0.5).at());
            assertThat(all.date(0.95).high().after()).isTrue();
        }

        @Test
        void a_quantile_lies_in_its_interval_of_order_statistics() {
            Dated half = answer(runs(1_000, i -> run(i).all(0.01 * ((i * 501) % 1_000))))
                    .all()
                    .date(0.5);

            // ranks 469 and 532 of 1,000 hold the median with 95 %; a value is 0.01 days a rank
            assertThat(half.at().at()).isEqualTo(at(4.99));
            assertThat(half.low().at()).isBetween(at(4.6), at(4.75));
            assertThat(half.high().at()).isBetween(at(5.25), at(5.4));
        }

        private LocalDateTime at(double days) {
            return LocalDateTime.of(2023, 7, 1, 0, 0).plusSeconds(Math.round(days * 86_400));
        }
    }

    @Nested
    class At_what_price {
        @Test
        void a_kind_counts_all_that_was_not_brought_out() {
            Price price = answer(runs(100, i -> run(i).all(5).price("boxes", 500, i, 2 * i, 0, 1)))
                    .price();

            KindPrice boxes = price.kinds().get(0);
            assertThat(price.kinds()).hasSize(1);
            assertThat(boxes.title()).isEqualTo("The boxes");
            assertThat(boxes.total()).isEqualTo(500);
            assertThat(boxes.all().half().value()).isEqualTo(3 * 49 + 1);
            assertThat(boxes.all().worst().value()).isEqualTo(3 * 89 + 1);
            assertThat(boxes.given().half().value()).isEqualTo(49);
            assertThat(boxes.lost().worst().value()).isZero();
            assertThat(boxes.left().half().interval()).isEqualTo(new Interval(1, 1));
            assertThat(boxes.none().count()).isZero();
        }

        @Test
        void verdicts_are_three_and_add_up() {
            Verdict[] verdicts = {Verdict.CLEAN, Verdict.AT_A_PRICE, Verdict.LATE, Verdict.LATE};
            Price price = answer(runs(100, i -> run(i).all(5).verdict(verdicts[i % 4])))
                    .price();

            assertThat(price.clean().count()).isEqualTo(25);
            assertThat(price.atAPrice().count()).isEqualTo(25);
            assertThat(price.late().count()).isEqualTo(50);
        }

        @Test
        void handovers_that_lack_something_are_of_the_sites_that_leave() {
            Price price = answer(runs(
                            100,
                            i -> run(i).all(5)
                                    .site("kidal", 0, 3, 5, i < 40 ? "short" : "formal")
                                    .site("mopti", 0, 3, 5, i < 60 ? "none" : "formal")
                                    .site("gao", 0, -1, -1, "stays")))
                    .price();

            assertThat(price.handovers().sites()).isEqualTo(2);
            assertThat(price.handovers().lacking().half().value()).isEqualTo(1);
            assertThat(price.handovers().lacking().worst().value()).isEqualTo(2);
            assertThat(price.handovers().ways())
                    .extracting(way -> way.some().count())
                    .containsExactly(60, 40, 0, 60);
        }
    }

    @Nested
    class Who_is_late {
        /*  kidal began on day 2, was handed over on day 4 to 13, due at the end of day 7 (10 July): 6 of 10 in time;
         *  8 in 10 took 9 days or less, so it has to begin by day 1 */
        private final List<SiteOdds> sites = answer(runs(
                        100,
                        i -> run(i).all(5)
                                .site("ber", 1, 2, 9, "formal")
                                .site("kidal", 2, 4 + i % 10, 10, "formal")
                                .site("gao", 0, -1, -1, "stays")
                                .cause("kidal", "permission", i % 2)
                                .cause("kidal", "escorts", 3)
                                .cause("ber", "escorts", 9)))
                .sites();

        @Test
        void the_worst_comes_first_and_what_stays_is_left_out() {
            assertThat(sites).extracting(SiteOdds::site).containsExactly("kidal", "ber");
            assertThat(sites.get(0).inTime().count()).isEqualTo(60);
            assertThat(sites.get(0).lastDay()).contains(LocalDate.of(2023, 7, 10));
            assertThat(sites.get(0).handover(0.5).at().date()).isEqualTo(LocalDate.of(2023, 7, 9));
            assertThat(sites.get(0).handover(0.8).at().date()).isEqualTo(LocalDate.of(2023, 7, 12));
        }

        @Test
        void begin_by_is_due_less_what_four_in_five_take() {
            assertThat(sites.get(0).beginBy()).contains(LocalDateTime.of(2023, 7, 2, 0, 0));
        }

        @Test
        void days_lost_are_of_the_site_alone_most_first() {
            assertThat(sites.get(0).lost())
                    .extracting(
                            SiteOdds.DaysLost::cause,
                            lost -> lost.days().value(),
                            lost -> lost.some().count())
                    .map(Object::toString)
                    .containsExactly("(\"escorts\", 3.0, 100)", "(\"permission\", 0.5, 50)");
            assertThat(sites.get(0).lost().get(0).convoys().value()).isEqualTo(6);
        }

        @Test
        void a_site_that_a_third_never_leave_has_no_begin_by() {
            SiteOdds never = answer(runs(99 + 1, i -> run(i).all(5).site("kidal", 2, i % 3 == 0 ? -1 : 4, 8, "none")))
                    .sites()
                    .get(0);

            assertThat(never.beginBy()).isEmpty();
            assertThat(never.handover(0.9).at().after()).isTrue();
        }
    }

    @Nested
    class What_it_rests_on {
        /*  P(held | x, y, z) = 0.1 + 0.6 x + 0.3 y, each uniform: the variances of the terms are as 4 to 1 */
        @Test
        void shares_are_those_of_the_variance_and_what_does_nothing_is_not_named() {
            SplittableRandom parameters = new SplittableRandom(3);
            SplittableRandom luck = new SplittableRandom(4);
            double[][] drawn = new double[5_000][];
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = new double[] {parameters.nextDouble(), parameters.nextDouble(), parameters.nextDouble()};
            }
            Rests rests = answer(runs(10_000, i -> {
                        double[] x = drawn[i / 2];
                        return run(i).all(luck.nextDouble() < 0.1 + 0.6 * x[0] + 0.3 * x[1] ? 5 : 15)
                                .drawn("authorities.road.refuses", x[0])
                                .drawn("sites.kidal.cargo", x[1])
                                .drawn("legs.gao-kidal.hazard", x[2]);
                    }))
                    .rests();

            assertThat(rests.inputs())
                    .extracting(Rests.Input::group)
                    .containsExactly("authorities.road", "sites.cargo");
            assertThat(rests.inputs().get(0).share()).isCloseTo(0.8, within(0.1));
            assertThat(rests.inputs().get(1).share()).isCloseTo(0.2, within(0.07));
            assertThat(rests.inputs())
                    .allSatisfy(input -> assertThat(input.share()).isBetween(input.low(), input.high()));
            assertThat(rests.rest()).isLessThan(0.1);
        }

        /*  P(held | x) = 0.1 + 0.8 x; y is x in two draws of three, and does nothing  */
        @Test
        void what_goes_together_is_one_input_whose_share_is_not_counted_twice() {
            SplittableRandom parameters = new SplittableRandom(3);
            SplittableRandom luck = new SplittableRandom(4);
            double[][] drawn = new double[2_000][];
            for (int j = 0; j < drawn.length; j++) {
                double x = parameters.nextDouble();
                drawn[j] = new double[] {x, j % 3 == 0 ? parameters.nextDouble() : x, parameters.nextDouble()};
            }
            Scenario together = Told.together(
                    new Correlation("answers", List.of("authorities.air.refuses", "authorities.road.refuses"), 0.7));
            Rests rests = answer(Told.runs(together, 4_000, i -> {
                        double[] x = drawn[i / 2];
                        return run(i).all(luck.nextDouble() < 0.1 + 0.8 * x[0] ? 5 : 15)
                                .drawn("authorities.road.refuses", x[0])
                                .drawn("legs.gao-kidal.hazard", x[2])
                                .drawn("authorities.air.refuses", x[1]);
                    }))
                    .rests();

            assertThat(rests.inputs()).singleElement().satisfies(input -> {
                assertThat(input.group()).isEqualTo("authorities.road and authorities.air");
                assertThat(input.title()).isEqualTo("authorities road and authorities air");
                assertThat(input.paths()).containsExactly("authorities.road.refuses", "authorities.air.refuses");
                assertThat(input.share()).isBetween(0.85, 1.0);
            });
            assertThat(rests.rest()).isLessThan(0.15);
        }

        @Test
        void inputs_are_called_as_what_they_are_part_of() {
            Scenario scenario = Told.with(Charts_draw.site("gao", 50));

            assertThat(Swung.title(scenario, "sites.gao.cargo.boxes")).isEqualTo("The camp gao, cargo boxes");
            assertThat(Swung.title(scenario, "legs.gao-kidal.hazard")).isEqualTo("gao-kidal, hazard");
            assertThat(Swung.title(scenario, "authorities.road.takes.stretch"))
                    .isEqualTo("road, takes (\u00d7 its usual length)");
        }

        @Test
        void sites_and_legs_are_many_of_a_kind() {
            assertThat(Grounds.group("sites.kidal.cargo.containers")).isEqualTo("sites.cargo");
            assertThat(Grounds.group("legs.gao-kidal.hazard")).isEqualTo("legs.hazard");
            assertThat(Grounds.group("authorities.road.takes.stretch")).isEqualTo("authorities.road");
            assertThat(Grounds.group("pace")).isEqualTo("pace");
        }

        @Test
        void when_all_is_luck_nothing_is_named() {
            Rests rests = answer(runs(
                            200, i -> run(i).all(i % 2 == 0 ? 5 : 15).drawn("fleets.trucks.count", i - i % 2)))
                    .rests();

            assertThat(rests.inputs()).isEmpty();
            assertThat(rests.rest()).isEqualTo(1);
        }
    }

    @Nested
    class Warnings_are {
        @Test
        void a_hub_that_is_full_since_the_median_of_the_runs_in_which_it_was() {
            List<Warning> warnings = Findings.of(runs(
                            1_000, i -> run(i).all(i % 2 == 0 ? 5 : 15).full("gao", i < 600 ? 1 + i % 3 : -1)))
                    .warnings();

            assertThat(warnings).singleElement().isInstanceOfSatisfying(Warning.HubFull.class, full -> {
                assertThat(full.from()).isEqualTo(LocalDate.of(2023, 7, 3));
                assertThat(full.runs().words()).isEqualTo("60");
            });
        }

        @Test
        void stuck_runs_by_reason_the_commonest_three_and_the_rest() {
            List<Warning> warnings = Findings.of(runs(
                            1_000,
                            i -> i % 2 == 0
                                    ? run(i).all(5)
                                    : run(i).ended(
                                                    Ending.STUCK,
                                                    "convoy waits for " + "abcde".charAt(i % 100 / 2 % 5))))
                    .warnings();

            assertThat(warnings)
                    .filteredOn(Warning.Trouble.class::isInstance)
                    .containsExactly(
                            new Warning.Trouble(Ending.STUCK, "convoy waits for a", 100, 1_000, 1),
                            new Warning.Trouble(Ending.STUCK, "convoy waits for b", 100, 1_000, 3),
                            new Warning.Trouble(Ending.STUCK, "convoy waits for c", 100, 1_000, 5),
                            new Warning.Trouble(Ending.STUCK, "2 other reasons", 200, 1_000, 7));
        }

        @Test
        void near_certainty_and_few_runs() {
            assertThat(Findings.of(runs(400, i -> run(i).all(5 + i / 1000.0))).warnings())
                    .singleElement()
                    .isInstanceOf(Warning.NearlyCertain.class);
            assertThat(Findings.of(runs(20, i -> run(i).all(i % 2 == 0 ? 5 : 15)))
                            .warnings())
                    .containsExactly(new Warning.FewRuns(20));
        }

        @Test
        void none_where_every_run_is_the_same() {
            assertThat(Findings.of(runs(4, i -> run(i).all(5))).warnings()).isEmpty();
            assertThat(Findings.of(runs(4, i -> run(i).all(-1))).warnings()).hasSize(2);
        }
    }

    @Nested
    class Charts_draw {
        @Test
        void an_s_curve_that_counts_what_held_by_the_end_of_each_day() {
            List<Point> points = answer(runs(100, i -> run(i).all(i < 50 ? 3.5 : -1)))
                    .series()
                    .curves()
                    .get(0)
                    .points();

            assertThat(points.get(0).date()).isEqualTo(LocalDate.of(2023, 7, 3));
            assertThat(points).extracting(Point::share).startsWith(0.0, 0.5).endsWith(0.5);
            assertThat(points.get(points.size() - 1).date()).isEqualTo(LocalDate.of(2023, 7, 11));
            assertThat(points.get(1).luck().contains(0.5)).isTrue();
        }

        @Test
        void people_in_the_theatre_without_those_who_are_out() {
            Series.People people = answer(runs(
                            100,
                            i -> run(i).all(5)
                                    .stock("gao", "military", new int[] {0, 2}, 100, i)
                                    .stock(Whereabouts.ON_THE_MOVE, "military", new int[] {2, 4}, 10, 0)
                                    .stock(Whereabouts.OUT, "military", new int[] {2}, 990 - i)
                                    .stock("gao", "boxes", new int[] {0}, 7)))
                    .series()
                    .people();

            assertThat(people.days()).extracting(Fan::half).startsWith(100.0, 100.0, 59.0, 59.0, 49.0);
            assertThat(people.days().get(4).eighty()).isEqualTo(new Interval(9, 89));
            assertThat(people.days().get(0).date()).isEqualTo(LocalDate.of(2023, 7, 1));
            assertThat(people.mayStay()).hasValue(5);
            assertThat(people.onDeadline().orElseThrow().half()).isEqualTo(49);
            assertThat(people.plan()).isEmpty();
        }

        /*  100 people at gao, of whom 5 may stay, planned out on 6 July; 50 at ber, which has no plan: by the deadline */
        @Test
        void the_plan_and_the_wall_of_a_yard() {
            Series series = answer(runs(
                            Told.with(site("ber", 50), planned("gao", 100)),
                            4,
                            i -> run(i).all(5).stock("gao", "boxes", new int[] {0}, 7)))
                    .series();

            assertThat(series.people().plan())
                    .containsExactly(
                            new Series.Planned(LocalDate.of(2023, 7, 1), 150),
                            new Series.Planned(LocalDate.of(2023, 7, 6), 55),
                            new Series.Planned(LocalDate.of(2023, 7, 11), 5));
            assertThat(series.cargo()).singleElement().satisfies(cargo -> {
                assertThat(cargo.title()).isEqualTo("The camp gao");
                assertThat(cargo.capacity()).hasValue(40);
            });
        }

        private static Site site(String key, double people) {
            return site(key, people, Optional.empty());
        }

        private static Site planned(String key, double people) {
            return site(key, people, Optional.of(LocalDateTime.of(2023, 7, 6, 0, 0)));
        }

        private static Site site(String key, double people, Optional<LocalDateTime> planned) {
            return new Site(
                    key,
                    "The camp " + key,
                    Site.Role.CAMP,
                    Optional.empty(),
                    Collections.singletonMap("military", Parameter.fixed("people", people)),
                    Collections.emptyMap(),
                    Collections.emptyMap(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Collections.singletonMap("boxes", Parameter.fixed("yard", 40)),
                    Parameter.fixed("hazard", 0),
                    Optional.empty(),
                    Optional.empty(),
                    planned,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Collections.emptyMap(),
                    Optional.empty());
        }

        @Test
        void cargo_by_place_with_its_parts() {
            List<Cargo> cargo = answer(runs(
                            100,
                            i -> run(i).all(5)
                                    .stock("gao", "boxes", new int[] {0, 70}, 90, 0)
                                    .stock("gao", "arms", new int[] {0, 1}, 10, i)
                                    .stock(Whereabouts.LOST, "boxes", new int[] {3}, i < 20 ? 5 : 0)))
                    .series()
                    .cargo();

            assertThat(cargo).extracting(Cargo::place).containsExactly("gao", Whereabouts.LOST);
            assertThat(cargo).extracting(Cargo::fate).containsExactly(false, true);
            assertThat(cargo.get(0).days().get(0)).isEqualTo(new Band(LocalDate.of(2023, 7, 1), 100, 100, 100, 100));
            assertThat(cargo.get(0).days().get(29)).isEqualTo(new Band(LocalDate.of(2023, 7, 30), 139.5, 99, 139, 179));
            assertThat(cargo.get(1).days().get(2).high()).isZero();
            assertThat(cargo.get(1).days().get(3).high()).isEqualTo(5);
            assertThat(cargo.get(1).days().get(3).mean()).isEqualTo(1);
        }

        @Test
        void the_date_and_the_price_of_each_run() {
            Series series = answer(runs(4, i -> run(i).all(9).held("people", 2).price("boxes", 9, 1, 1, i, 0)))
                    .series();

            assertThat(series.price())
                    .contains(new Series.Priced(
                            3, new When(LocalDateTime.of(2023, 7, 3, 0, 0), false), 5, Verdict.CLEAN));
        }

        @Test
        void where_the_time_on_the_chain_went() {
            List<Link> chain = answer(runs(
                            100,
                            i -> run(i).all(5)
                                    .chain("drive", "gao-kidal", 2)
                                    .chain("drive", "gao-ber", 1)
                                    .chain("permission", "kidal", i < 50 ? 3 : 0)))
                    .series()
                    .chain();

            assertThat(chain)
                    .extracting(link -> String.format(
                            Locale.ROOT,
                            "%s %s: %.2f days, %.2f",
                            link.kind(),
                            link.place(),
                            link.days().value(),
                            link.share()))
                    .containsExactly(
                            "drive : 3.00 days, 0.67",
                            "permission : 1.50 days, 0.33",
                            "drive gao-kidal: 2.00 days, 0.44",
                            "permission kidal: 1.50 days, 0.33",
                            "drive gao-ber: 1.00 days, 0.22");
            assertThat(chain.get(1).some().count()).isEqualTo(50);
        }

        @Test
        void the_ledger_of_all_sites() {
            assertThat(answer(runs(
                                    4,
                                    i -> run(i).all(5)
                                            .cause("ber", "escorts", 1)
                                            .cause("kidal", "escorts", 2)))
                            .series()
                            .waiting())
                    .singleElement()
                    .satisfies(waiting -> {
                        assertThat(waiting.days().value()).isEqualTo(3);
                        assertThat(waiting.worst()).isEqualTo("kidal");
                    });
        }
    }

    /** Handed over on days 4 to 11, due on day 9: half the runs by day 7, nine in ten by day 11. */
    @Test
    void late_days_are_handover_less_due_and_below_0_when_early() {
        SiteOdds kidal = Findings.of(runs(8, i -> run(i).all(6 + i).site("kidal", 1, 4 + i, 9, "formal")))
                .answer()
                .orElseThrow()
                .sites()
                .get(0);

        assertThat(kidal.late(0.5)).hasValue(-2);
        assertThat(kidal.late(0.9)).hasValue(2);
    }
}
