package org.drawdown.cli.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.drivers.Driven;
import org.drawdown.inquiry.drivers.Driven.Method;
import org.drawdown.inquiry.drivers.Indices.Parted;
import org.drawdown.inquiry.drivers.Nested.Split;
import org.drawdown.inquiry.drivers.Screening.Screened;
import org.drawdown.inquiry.drivers.Tornado;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.sensitivity.Estimate;
import org.drawdown.statistics.sensitivity.MorrisEffects;
import org.drawdown.statistics.sensitivity.NestedSplit;
import org.drawdown.statistics.sensitivity.SobolIndices;

/** What drives the answers, on the screen: the most of each method, the rest in its table. */
final class DriversScreen {
    private static final int MOST = 6;

    private final Driven driven;
    private final Scenario scenario;
    private final Lines lines = new Lines();

    DriversScreen(Driven driven, Scenario scenario) {
        this.driven = driven;
        this.scenario = scenario;
    }

    List<String> lines() {
        say("What drives " + scenario.name() + "  (95 % intervals; what is left out here stands in the tables)");
        driven.tornado().ifPresent(this::tornado);
        screening();
        indices();
        LengthsScreen lengths = new LengthsScreen(driven.lengths(), lines);
        if (driven.methods().contains(Method.CHAIN)) {
            lengths.chain();
        }
        if (driven.methods().contains(Method.LIKELIHOOD_RATIO)) {
            lengths.ratios();
        }
        nested();
        return lines.lines();
    }

    private void say(String line) {
        Words.broken(line, 6).forEach(lines::line);
    }

    private void head(String line) {
        lines.blank();
        say(line);
    }

    private void tornado(Tornado tornado) {
        head("TORNADO: each input alone at its 10 % and its 90 %, "
                + Words.count(tornado.surveyed().replications())
                + " runs each, the same luck"
                + (tornado.compared().intervals() > 1 ? "; the differences hold together" : ""));
        List<Question> questions = tornado.surveyed().questions();
        for (int question = 0; question < questions.size(); question++) {
            tornado(tornado, questions.get(question), question);
        }
    }

    private void tornado(Tornado tornado, Question question, int number) {
        say(question.words() + "  as it is "
                + tornado.asItIs(number).map(amount -> said(question, amount)).orElse("no answer"));
        List<String> untold = new ArrayList<>();
        int shown = 0;
        int unknown = 0;
        for (Tornado.Bar bar : tornado.bars(number)) {
            if (bar.difference().amount().isEmpty()) {
                unknown++;
            } else if (!bar.difference().toldApart()) {
                untold.add(bar.factor().path());
            } else if (shown++ < MOST) {
                say("  " + bar.factor().path() + "  " + end(question, bar, false, bar.low()) + ", "
                        + end(question, bar, true, bar.high()) + ": "
                        + bar.difference().amount().map(question::differs).orElse(""));
            }
        }
        tornado.beyond(number)
                .forEach(
                        bar -> say(
                                "  " + bar.factor().path()
                                        + ": as it is lies beyond both ends, so its effect bends or its range leaves out what it is now"));
        if (shown > MOST) {
            say("  " + Words.count(shown - MOST, "more input") + " have ends that can be told apart");
        }
        if (unknown > 0) {
            say("  of " + Words.count(unknown, "input")
                    + " no difference can be given: too few runs, or it is never in some part of them");
        }
        if (!untold.isEmpty()) {
            say("  no difference between its ends can be told: "
                    + (untold.size() <= MOST ? String.join(", ", untold) : Words.count(untold.size(), "input")));
        }
    }

    private String end(Question question, Tornado.Bar bar, boolean high, Optional<Amount> answer) {
        return Tornado.end(bar.factor(), high) + " -> "
                + answer.map(found -> said(question, found)).orElse("no answer");
    }

    private String said(Question question, Amount amount) {
        return question.say(amount.value(), scenario.calendar()) + " ("
                + question.say(amount.interval(), scenario.calendar()) + ")";
    }

    private void screening() {
        for (Screened screened : driven.screened()) {
            Question question = screened.question();
            head("SCREENING of " + question.words() + ": what it moves over the whole range of an input, on "
                    + screened.effects().paths() + " paths of "
                    + Words.count(screened.factors().size() + 1L, "point") + ", "
                    + screened.effects().lucks() + " runs each" + never(screened.never()));
            say("  mu* is its size; sigma beside it says that it is not the same everywhere, or luck");
            screened.order().stream().limit(2 * MOST).forEach(i -> {
                MorrisEffects.Effect effect = screened.effects().factors().get(i);
                say("  " + screened.factors().get(i).path() + "  mu* " + number(question, effect.size()) + ", mu "
                        + number(question, effect.mean()) + ", sigma "
                        + format(question)
                                .formatted(scale(question) * effect.deviance().value()));
            });
            more(screened.factors().size() - 2 * MOST);
        }
    }

    private void more(int more) {
        if (more > 0) {
            say("  " + Words.count(more, "more input") + " with less");
        }
    }

    private static String never(long never) {
        return never == 0 ? "" : "; in " + Words.count(never, "run") + " it never came, counted as the horizon";
    }

    private static double scale(Question question) {
        return question.statistic() == Question.Statistic.PROBABILITY ? 100 : 1;
    }

    private static String format(Question question) {
        return scale(question) > 1 ? "%.0f" : "%.2f";
    }

    private static String number(Question question, Estimate estimate) {
        double scale = scale(question);
        String unit = scale > 1 ? " of 100" : "";
        return String.format(Locale.ROOT, format(question), scale * estimate.value()) + unit + " ("
                + between(format(question), estimate.interval().times(scale)) + ")";
    }

    static String between(String form, Interval interval) {
        return String.format(Locale.ROOT, form, interval.low()) + " .. "
                + String.format(Locale.ROOT, form, interval.high());
    }

    private void indices() {
        for (Parted parted : driven.parted()) {
            if (parted.indices().isEmpty()) {
                head("INDICES of " + parted.question().words()
                        + ": the same in every run played, so there is no variance to be parted");
                continue;
            }
            SobolIndices found = parted.indices().get();
            head("INDICES of " + parted.question().words()
                    + ": parts of the variance of a single run, by itself and with"
                    + " all others, and of its mean over luck, " + Words.count(found.rows(), "row") + " of "
                    + Words.count(parted.factors().size() + 2L, "point") + ", " + found.lucks() + " runs each"
                    + never(parted.never()));
            parted.order().stream()
                    .limit(2 * MOST)
                    .forEach(i -> say("  " + parted.factors().get(i).path() + "  "
                            + shares(found.factors().get(i).run())
                            + found.factors()
                                    .get(i)
                                    .mean()
                                    .map(mean -> "; of the mean, " + shares(mean))
                                    .orElse("")));
            more(parted.factors().size() - 2 * MOST);
            found.luck().ifPresent(luck -> say("  luck, and what is not varied  " + shares(luck)));
        }
    }

    private static String shares(SobolIndices.Indices indices) {
        return "first " + share(indices.first()) + ", total " + share(indices.total());
    }

    private static String share(Estimate estimate) {
        if (!Double.isFinite(estimate.interval().width())) {
            return "cannot be told in so few rows";
        }
        return String.format(Locale.ROOT, "%.0f %%", 100 * estimate.value()) + " ("
                + between("%.0f", estimate.interval().times(100)) + ")";
    }

    private void nested() {
        for (Split split : driven.splits()) {
            Question question = split.question();
            NestedSplit draws = split.nested();
            NestedSplit pairs = split.pairs();
            head("NESTED: " + question.words() + ", " + Words.count(draws.groups(), "draw")
                    + " of what we do not know, " + draws.inner() + " runs each, beside "
                    + Words.count(pairs.groups(), "pair") + never(split.never()));
            if (question.statistic() == Question.Statistic.PROBABILITY) {
                say("  if what we know least is bad..good: " + range(draws) + " by draws, " + range(pairs)
                        + " by pairs, of 100");
            }
            say("  spread of the answer by what we do not know (sd): " + deviance(question, draws) + " by draws, "
                    + deviance(question, pairs) + " by pairs; "
                    + split.verdict());
            say(String.format(
                    Locale.ROOT,
                    "  without taking off the noise of %d runs it would be " + format(question)
                            + "; luck makes %.0f %% of the variance of a run",
                    draws.inner(),
                    scale(question) * Math.sqrt(draws.naive()),
                    100 * (1 - draws.share())));
        }
    }

    /** {@return the range with what its ends would be were the variance at the ends of its interval} */
    private static String range(NestedSplit split) {
        Interval low = split.spread(split.between().interval().low()).range().times(100);
        Interval high = split.spread(split.between().interval().high()).range().times(100);
        return between("%.0f", split.spread().range().times(100))
                + String.format(
                        Locale.ROOT, " (%.0f to %.0f .. %.0f to %.0f)", high.low(), low.low(), low.high(), high.high());
    }

    private static String deviance(Question question, NestedSplit split) {
        double scale = scale(question);
        Interval variance = split.between().interval();
        return String.format(
                        Locale.ROOT,
                        format(question),
                        scale * root(split.between().value()))
                + " ("
                + between(format(question), new Interval(scale * root(variance.low()), scale * root(variance.high())))
                + ")";
    }

    private static double root(double variance) {
        return Math.sqrt(Math.max(0, variance));
    }
}
