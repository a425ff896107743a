package org.drawdown.inquiry.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.statistics.selection.KimNelson;
import org.drawdown.statistics.selection.Ocba;
import org.drawdown.statistics.selection.Rinott;
import org.drawdown.statistics.selection.Sampler;
import org.drawdown.statistics.selection.Selected;
import org.drawdown.statistics.selection.Zone;

/**
 * Which of several scenarios is best.
 *
 * <p>An observation is the mean of {@code batch} runs, so that it is close to normal, which the guarantees ask for.
 *
 * @param question   a probability or a mean; a quantile is no mean of runs
 * @param most       whether more is better
 * @param method     how
 * @param zone       a lead that matters, and how surely the best has to be found; in observations
 * @param batch      runs of an observation, even
 * @param budget     observations: of each scenario at most, or of all together for {@link Method#OCBA}
 * @param seed       of all luck
 */
public record Choice(Question question, boolean most, Method method, Zone zone, int batch, int budget, long seed) {
    /** How the best is found. */
    public enum Method {
        /** Two stages, each scenario with luck of its own. */
        RINOTT,
        /** Stage by stage, all with the same luck; whoever is far behind is left out. */
        KN,
        /** A fixed budget where it tells most, each scenario with luck of its own. */
        OCBA
    }

    /** @throws IllegalArgumentException if a quantile is asked, or a batch is not of whole pairs */
    public Choice {
        if (question.statistic() == Question.Statistic.QUANTILE) {
            throw new IllegalArgumentException("the best of several is found for a probability or a mean, and \""
                    + question.words() + "\" is a quantile; ask P(finish by DATE), or compare without --select");
        }
        if (batch < 2 || batch % 2 != 0) {
            throw new IllegalArgumentException("a batch has an even number of runs, 2 or more, not " + batch);
        }
    }

    /** Plays a survey. */
    @FunctionalInterface
    public interface Player {
        Surveyed play(Survey survey);
    }

    /** {@return what was chosen; the means are those of the question} */
    public Chosen among(Alternatives alternatives, Player player) {
        int systems = alternatives.names().size();
        Sampler sampler = (some, from, count) -> observe(alternatives, some, from, count, player);
        Selected selected = switch (method) {
            case RINOTT -> new Rinott(systems, zone).select(budget, sampler);
            case KN -> KimNelson.select(systems, zone, budget, sampler);
            case OCBA -> Ocba.select(systems, zone.first(), systems, budget, sampler);
        };
        return new Chosen(this, alternatives.names(), selected);
    }

    private double[][] observe(Alternatives alternatives, List<Integer> some, int from, int count, Player player) {
        List<Question> asked = List.of(question);
        int first = from * batch;
        int runs = count * batch;
        Surveyed surveyed = method == Method.KN
                ? player.play(Survey.from(first, alternatives.design(some), asked, seed, runs))
                : apart(alternatives, some, first, runs, player);
        return IntStream.range(0, some.size())
                .mapToObj(i -> means(surveyed.numbers().get(i).orElseThrow()[0]))
                .toArray(double[][]::new);
    }

    /** All at once at first, one by one later: each has a seed of its own, so what was played before makes no difference. */
    private Surveyed apart(Alternatives alternatives, List<Integer> some, int first, int runs, Player player) {
        return player.play(Survey.apart(
                first, alternatives.design(some), List.of(question), seed + 1_000_003L * (some.get(0) + 1), runs));
    }

    private double[] means(double... values) {
        double[] means = new double[values.length / batch];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            for (int run = i * batch; run < (i + 1) * batch; run++) {
                sum += values[run];
            }
            if (!Double.isFinite(sum)) {
                throw new IllegalArgumentException("a run of this scenario failed or never came to its end, so "
                        + question.words() + " has no mean; ask a probability");
            }
            means[i] = (most ? 1 : -1) * sum / batch;
        }
        return means;
    }
}
