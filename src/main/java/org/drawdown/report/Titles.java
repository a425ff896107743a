package org.drawdown.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Comparison.Effect;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Comparison.Row;
import org.drawdown.findings.Dated;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Money;
import org.drawdown.findings.Odds;
import org.drawdown.findings.Price.KindPrice;
import org.drawdown.findings.Resources.Bill;
import org.drawdown.findings.Series.Band;
import org.drawdown.findings.Series.Cargo;
import org.drawdown.findings.Series.People;
import org.drawdown.findings.Share;
import org.drawdown.findings.SiteOdds;
import org.drawdown.findings.Swings;
import org.drawdown.findings.Warning;
import org.drawdown.findings.Warning.HubFull;
import org.drawdown.findings.When;
import org.drawdown.report.draw.Words;

/** The titles of the charts: a finding with its number, and a second form for when there is none. */
final class Titles {
    private static final double SURE = 0.8;

    private Titles() {}

    /** {@return "5,924 (424 of them found while packing)"} */
    static String total(KindPrice price) {
        String all = Words.number(price.total());
        return price.found() == 0 ? all : all + " (" + Words.number(price.found()) + " of them found while packing)";
    }

    static String finish(Facts facts, Odds all) {
        return facts.title() + ": all conditions hold by " + deadline(facts) + " in "
                + all.held().words() + " of 100 runs (" + range(all.held()) + ")";
    }

    /** {@return "24 to 88 if what we know least is bad or good", or the luck of the runs where it is wider} */
    static String range(Share held) {
        return held.ignorance().width() > held.luck().width()
                ? ends(held.ignorance()) + " if what we know least is bad or good"
                : ends(held.luck()) + " by the luck of the runs";
    }

    private static String ends(org.drawdown.statistics.Interval interval) {
        return Hundred.figure(interval.low()) + " to " + Hundred.figure(interval.high());
    }

    static String price(Facts facts, KindPrice price) {
        String kind = Words.inside(price.title());
        String holding = deadline(facts) + ", held or not, costs ";
        long half = price.all().rounded();
        long worst = price.all().roundedWorst();
        if (half > 0) {
            return holding + Words.number(half) + " " + kind + " in half the runs and "
                    + (worst > half ? "over " + Words.number(worst) : "more") + " in one in ten";
        }
        String none = holding + "no " + kind + " in " + price.none().words() + " of 100 runs";
        return worst > 0 ? none + ", and over " + Words.number(worst) + " in one in ten" : none;
    }

    /** @param sites that are open as the runs begin, the least sure first */
    static String handover(List<SiteOdds> sites) {
        if (sites.isEmpty()) {
            return "All sites are closed";
        }
        SiteOdds worst = sites.get(0);
        if (sites.stream().allMatch(site -> site.inTime().p() >= SURE)) {
            String all = sites.size() == 1
                    ? Words.heading(worst.title()) + " meets its date"
                    : "All " + sites.size() + " sites meet their dates";
            return all + " in at least 80 of 100 runs";
        }
        String count = worst.inTime().words() + " of 100 runs";
        return worst.lastDay()
                .map(due -> Words.heading(worst.title()) + " is least sure of its date: " + count + " by "
                        + Words.full(due))
                .orElse(Words.heading(worst.title()) + " is least sure to be handed over: " + count);
    }

    static String people(Facts facts, People people, Band onDeadline) {
        String half = Words.about(onDeadline.half());
        String still = half.equals("0")
                ? "In half the runs nobody is still in the theatre on " + deadline(facts) + ", in one of ten over "
                        + Words.about(onDeadline.high()) + " people"
                : half + " people (" + Words.about(onDeadline.low()) + " to " + Words.about(onDeadline.high())
                        + ") are still in the theatre on " + deadline(facts);
        if (people.mayStay().isEmpty()) {
            return still;
        }
        double ceiling = people.mayStay().getAsDouble();
        return still + "; " + (ceiling > 0 ? Words.about(ceiling) : "nobody") + " may stay";
    }

    /**
     * {@return what becomes of the cargo}
     *
     * @param yards   whether any site has one
     * @param layDown whether a yard has a lay-down, which has to be full too before it is
     */
    static String cargo(
            Facts facts, List<Warning> warnings, List<Cargo> cargo, String kind, boolean yards, boolean layDown) {
        Optional<HubFull> full = warnings.stream()
                .filter(HubFull.class::isInstance)
                .map(HubFull.class::cast)
                .filter(hub -> hub.what().equals("yard"))
                .max(Comparator.comparingInt(hub -> hub.runs().count()));
        return full.map(hub -> "The yard of " + hub.title() + " is full from " + Words.full(hub.from()) + " in "
                        + hub.runs().words() + " of 100 runs")
                .orElseGet(() ->
                        (yards ? notFull(layDown) + "; on average " : "On average ") + remain(facts, cargo, kind));
    }

    private static String notFull(boolean layDown) {
        return "No yard fills" + (layDown ? " with its lay-down" : "") + " in more than 10 of 100 runs";
    }

    private static String remain(Facts facts, List<Cargo> cargo, String kind) {
        double remain = cargo.stream()
                .filter(place -> !place.fate())
                .flatMap(
                        place -> place.days().stream()
                                .filter(day -> !day.date().isAfter(facts.lastDay()))
                                .reduce((a, b) -> b)
                                .stream())
                .mapToDouble(Band::mean)
                .sum();
        return Words.about(remain) + " " + Words.inside(kind) + " remain on " + deadline(facts);
    }

    static String options(Comparison comparison) {
        int n = (int) comparison.rows().stream()
                .filter(row -> row.effect().isPresent())
                .count();
        String others = comparison.notToldApart() == 0
                ? ""
                : "; " + comparison.notToldApart() + " of " + n + (n == 1 ? " option" : " options")
                        + " cannot be told from the baseline";
        String none = (n == 1 ? " cannot" : " can") + " be told from the baseline"
                + (comparison.notToldApart() == n ? "" : " by runs held or the first kind of cargo");
        return most(comparison)
                .map(row -> Words.heading(row.title()) + " changes runs held by "
                        + Words.ofHundred(row.effect().orElseThrow().held()) + others)
                .or(() -> mostSaved(comparison).map(saved -> saved + others))
                .orElse(
                        n == 1
                                ? Words.heading(comparison.rows().get(0).title()) + none
                                : "None of " + n + " options" + none);
    }

    private static Optional<Row> most(Comparison comparison) {
        return comparison.rows().stream()
                .filter(row -> row.effect()
                        .map(Effect::held)
                        .filter(held -> !held.interval().contains(0))
                        .isPresent())
                .max(Comparator.comparingDouble(
                        row -> Math.abs(row.effect().orElseThrow().held().value())));
    }

    /** {@return the row that changes the first kind of cargo most, of those whose change can be told from none} */
    private static Optional<String> mostSaved(Comparison comparison) {
        Optional<Row> most = comparison.rows().stream()
                .filter(row -> cargo(row)
                        .filter(one -> !one.difference().interval().contains(0))
                        .isPresent())
                .max(Comparator.comparingDouble(
                        row -> Math.abs(cargo(row).orElseThrow().difference().value())));
        return most.map(row -> {
            KindDifference cargo = cargo(row).orElseThrow();
            return Words.heading(row.title()) + " changes " + Words.inside(cargo.title())
                    + " given, destroyed, lost or left by "
                    + Words.difference(cargo.difference());
        });
    }

    private static Optional<KindDifference> cargo(Row row) {
        return row.effect().stream().flatMap(effect -> effect.price().stream()).findFirst();
    }

    /** {@return what comes earlier without a cause, as in "days by which …"} */
    static String earlier(Gains gains) {
        return handsOver(gains) ? "the last handover comes earlier" : "all conditions hold earlier";
    }

    private static boolean handsOver(Gains gains) {
        return gains.causes().stream()
                .flatMap(gain -> gain.effect().stream())
                .anyMatch(effect -> effect.lastHandover().isPresent());
    }

    static String why(Gains gains) {
        String what = handsOver(gains) ? "the last handover would come " : "all conditions would hold ";
        return gains.most()
                .map(gain -> {
                    Amount days = gain.effect().orElseThrow().days();
                    return "Without " + gain.title() + " " + what + Words.days(days.rounded()) + " earlier ("
                            + Words.range(
                                    days.roundedEnd(days.interval().low()),
                                    days.roundedEnd(days.interval().high()))
                            + ")";
                })
                .orElseGet(() -> "No single cause moves "
                        + (handsOver(gains) ? "the last handover" : "the date on which all conditions hold")
                        + " by more than " + Words.days((long) Math.ceil(atMost(gains))));
    }

    /** {@return the days that no interval of a single cause goes beyond} */
    private static double atMost(Gains gains) {
        return gains.causes().stream()
                .flatMap(gain -> gain.effect().stream())
                .map(effect -> effect.days().interval())
                .mapToDouble(interval -> Math.max(Math.abs(interval.low()), Math.abs(interval.high())))
                .max()
                .orElse(0);
    }

    static String unknowns(Swings swings) {
        return swings.most()
                .map(swing -> {
                    Swings.Ends ends = swing.ends().orElseThrow();
                    boolean lowIsGood = ends.low().value() > ends.high().value();
                    Swings.Value good = lowIsGood ? swing.low() : swing.high();
                    Swings.Value bad = lowIsGood ? swing.high() : swing.low();
                    double best = Math.max(ends.low().value(), ends.high().value());
                    double worst = Math.min(ends.low().value(), ends.high().value());
                    return Words.heading(swing.title()) + " matters most: from " + good.words() + " to " + bad.words()
                            + ", " + Hundred.words(best / 100) + " falls to " + Hundred.words(worst / 100)
                            + " of 100 runs";
                })
                .orElseGet(() -> unmoved(swings));
    }

    /** A bound of half of the runs bounds nothing. */
    private static String unmoved(Swings swings) {
        double widest = widest(swings);
        return widest >= 50
                ? "No single input can be told from nothing in so few runs"
                : "No single input moves the runs held, "
                        + Hundred.words(swings.held().value() / 100) + " of 100, by more than "
                        + Words.number(Math.ceil(widest));
    }

    private static double widest(Swings swings) {
        return swings.inputs().stream()
                .flatMap(swing -> swing.ends().stream())
                .map(ends -> ends.difference().interval())
                .mapToDouble(interval -> Math.max(Math.abs(interval.low()), Math.abs(interval.high())))
                .max()
                .orElse(0);
    }

    /** {@return how sure the author of an input is, as a letter} */
    static String letter(Swings.Swing swing) {
        return swing.confidence().name().substring(0, 1);
    }

    /** {@return the one sentence of the first page: the odds, the price, and what becomes of the odds} */
    static String sentence(Findings findings, Answer answer) {
        Facts facts = findings.facts();
        Share held = answer.all().held();
        String odds = "All conditions hold by " + deadline(facts) + " in " + held.words() + " of 100 runs, "
                + range(held) + "; without bending a rule in "
                + answer.price().clean().words();
        String priced = answer.price().kinds().stream()
                .findFirst()
                .map(price -> odds + ". " + price(facts, price) + ".")
                .orElse(odds + ".");
        return priced + liquidated(answer);
    }

    /** {@return when the liquidation is over; empty where there is none} */
    private static String liquidated(Answer answer) {
        return answer.liquidated().isEmpty()
                ? ""
                : " The liquidation is over in half the runs by "
                        + day(Dated.at(answer.liquidated(), 0.5).at()) + ", in four of five by "
                        + day(Dated.at(answer.liquidated(), 0.8).at()) + ".";
    }

    /** {@return "30 June 2025", or that it is later than anybody looked} */
    private static String day(When when) {
        return when.after() ? "a day after " + Words.full(when.date()) : Words.full(when.date());
    }

    static String cost(Money money, Bill bill) {
        String total = "It costs " + money.words(bill.total().half().value()) + " " + money.unit()
                + " in half the runs and over "
                + money.words(bill.total().worst().value()) + " in one in ten";
        return bill.delay()
                .map(delay -> total + "; a month of delay costs " + money.words(delay.value()))
                .orElse(total);
    }

    static String deadline(Facts facts) {
        return Words.full(facts.lastDay());
    }
}
