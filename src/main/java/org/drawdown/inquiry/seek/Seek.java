package org.drawdown.inquiry.seek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Interval;

/**
 * Looks for the least change with which a target is met.
 *
 * <p>One lever: on each side of what stands there, levels spread over the whole range are played with the same luck; between
 * the least change that meets the target and the level before it is looked again, until no level lies between. Several levers: every level with every level; the
 * frontier are the points that meet the target while no smaller change does. Either way the best of many tries looks
 * better than it is, so candidates are played again on runs that nobody has seen, each with its own draw of what we do not
 * know, and the claim is theirs alone: with T tries each is claimed at 1 − α/T, so that no claim is wrong with probability
 * 1 − α (Bonferroni). It is exact for probabilities (Clopper and Pearson) and quantiles (order statistics).
 *
 * <p>No order between a lever and the answer is taken for granted: more can be worse. What the search passes over, an
 * island of good levels between two that are played, is not found.
 */
public final class Seek {
    /** Points of a frontier tried at most. */
    static final int MOST_TRIED = 8;

    private static final int MOST_POINTS = 1_000;
    private static final int TRIES = 8;
    private static final double LEVEL = 0.95;

    /** Stands for no answer: it meets no target. */
    static final Amount NONE =
            new Amount(Double.NaN, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), 0);

    private final Target target;
    private final List<Question> questions;
    private final Effort effort;
    private final Player player;
    private final List<Surveyed> searched = new ArrayList<>();

    /**
     * How much is played.
     *
     * @param seed   of all luck
     * @param search runs of each point in the search
     * @param fresh  fresh runs of each candidate
     * @param alpha  probability, 0 to 1, that a claim is wrong
     */
    public record Effort(long seed, int search, int fresh, double alpha) {}

    /** Plays a survey. */
    @FunctionalInterface
    public interface Player {
        Surveyed play(Survey survey);
    }

    public Seek(Target target, Scenario scenario, Effort effort, Player player) {
        this.target = target;
        this.effort = effort;
        this.player = player;
        this.questions = scenario.rates().isPresent()
                ? List.of(target.question(), Question.of("mean(cost)", scenario))
                : List.of(target.question());
    }

    /**
     * {@return what it would take}
     *
     * @throws IllegalArgumentException if several levers have too many points together, with the cure
     */
    public Sought over(List<Lever> levers) {
        return levers.size() == 1 ? least(levers.get(0)) : frontier(levers);
    }

    private Sought least(Lever lever) {
        List<Side> sides = new ArrayList<>();
        for (List<String> levels : lever.sides()) {
            Side side = new Side(levels, target);
            side.search(some -> searched(lever, some));
            sides.add(side);
        }
        List<Side> meeting = sides.stream()
                .filter(side -> side.least().isPresent())
                .sorted(Comparator.comparingDouble(
                        side -> lever.change(side.least().orElseThrow())))
                .toList();
        List<Sought.Candidate> candidates = new ArrayList<>();
        int tries = TRIES;
        for (Side side : meeting) {
            for (Optional<String> next = side.next(); next.isPresent() && tries > 0; next = side.next()) {
                side.tried(next.get(), tried(lever, next.get(), side));
                tries--;
            }
            candidates.addAll(withLess(lever, side));
            if (candidates.stream().anyMatch(Sought.Candidate::confirmed)) {
                break;
            }
        }
        return new Sought(target, List.of(lever), searched, candidates, 1 - effort.alpha());
    }

    private List<Optional<Amount>> searched(Lever lever, List<String> levels) {
        Surveyed surveyed = player.play(
                new Survey(Design.factorial(List.of(lever.only(levels))), questions, effort.seed(), effort.search()));
        searched.add(surveyed);
        return surveyed.answers(0);
    }

    private Sought.Candidate tried(Lever lever, String level, Side side) {
        Surveyed fresh = fresh(Design.factorial(List.of(lever.only(List.of(level)))));
        return candidate(List.of(level), side.found(level), fresh, 0, TRIES);
    }

    /** {@return what was tried on a side, the answer one step less beside the least change that is confirmed} */
    private List<Sought.Candidate> withLess(Lever lever, Side side) {
        Optional<String> less = side.less();
        if (less.isEmpty()) {
            return side.candidates();
        }
        Surveyed fresh = fresh(Design.factorial(List.of(lever.only(List.of(less.get())))));
        Sought.Less beside =
                new Sought.Less(less.get(), exact(fresh, 0, 0, LEVEL).orElse(NONE));
        Sought.Candidate sure = side.candidates().stream()
                .filter(Sought.Candidate::confirmed)
                .findFirst()
                .orElseThrow();
        return side.candidates().stream()
                .map(candidate -> candidate.equals(sure) ? candidate.beside(beside) : candidate)
                .toList();
    }

    private Sought.Candidate candidate(List<String> settings, Amount found, Surveyed fresh, int point, int tries) {
        Optional<Amount> claimed = exact(fresh, point, 0, twoSided(effort.alpha() / tries));
        return new Sought.Candidate(
                settings,
                found,
                exact(fresh, point, 0, LEVEL).orElse(NONE),
                claimed.filter(target::surelyMetBy).isPresent(),
                Optional.empty(),
                questions.size() > 1 ? exact(fresh, point, 1, LEVEL) : Optional.empty());
    }

    /** {@return the level of an interval of which each end is wrong with probability alpha at most} */
    private double twoSided(double alpha) {
        // the ranks of a quantile may put all of their error on one side
        return target.question().statistic() == Question.Statistic.QUANTILE ? 1 - alpha : 1 - 2 * alpha;
    }

    private Surveyed fresh(Design design) {
        return player.play(Survey.fresh(design, questions, effort.seed(), effort.fresh()));
    }

    private Optional<Amount> exact(Surveyed fresh, int point, int question, double level) {
        return fresh.numbers()
                .get(point)
                .flatMap(numbers -> questions.get(question).exact(level, numbers[question]));
    }

    private Sought frontier(List<Lever> levers) {
        long points = levers.stream().mapToLong(lever -> lever.levels().size()).reduce(1, Math::multiplyExact);
        if (points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "these levers have " + points + " points together, more than " + MOST_POINTS
                            + "; take larger steps, such as "
                            + levers.get(0).path() + " in LOW..HIGH in 8");
        }
        List<Factor> factors = new ArrayList<>();
        levers.forEach(lever -> factors.add(lever.factor()));
        Surveyed surveyed =
                player.play(new Survey(Design.factorial(factors), questions, effort.seed(), effort.search()));
        searched.add(surveyed);
        List<Integer> edge = edge(surveyed, levers);
        if (edge.isEmpty()) {
            return new Sought(target, levers, searched, List.of(), 1 - effort.alpha());
        }
        Design tried = new Design(
                Design.FACTORIAL,
                factors,
                IntStream.range(0, edge.size())
                        .mapToObj(
                                i -> surveyed.design().points().get(edge.get(i)).numbered(i))
                        .toList());
        Surveyed fresh = fresh(tried);
        List<Sought.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < edge.size(); i++) {
            candidates.add(candidate(
                    tried.points().get(i).settings(),
                    surveyed.answer(edge.get(i), 0).orElse(NONE),
                    fresh,
                    i,
                    edge.size()));
        }
        if (questions.size() > 1) {
            candidates.sort(Comparator.comparingDouble(
                    candidate -> candidate.cost().map(Amount::value).orElse(Double.POSITIVE_INFINITY)));
        }
        return new Sought(target, levers, searched, candidates, 1 - effort.alpha());
    }

    /** {@return points that meet the target while no point of smaller changes does, the least change first} */
    private List<Integer> edge(Surveyed surveyed, List<Lever> levers) {
        List<Integer> meeting = IntStream.range(0, surveyed.design().points().size())
                .filter(point -> surveyed.answer(point, 0)
                        .filter(answer -> target.metBy(answer.value()))
                        .isPresent())
                .boxed()
                .toList();
        return meeting.stream()
                .filter(point -> meeting.stream()
                        .noneMatch(other -> other != point.intValue()
                                && noMore(changes(surveyed, levers, other), changes(surveyed, levers, point))))
                .sorted(Comparator.comparingDouble(point -> size(levers, changes(surveyed, levers, point))))
                .limit(MOST_TRIED)
                .toList();
    }

    private static double[] changes(Surveyed surveyed, List<Lever> levers, int point) {
        List<String> settings = surveyed.design().points().get(point).settings();
        return IntStream.range(0, levers.size())
                .mapToDouble(i -> levers.get(i).change(settings.get(i)))
                .toArray();
    }

    private static boolean noMore(double[] one, double... other) {
        return IntStream.range(0, one.length).allMatch(i -> one[i] <= other[i]);
    }

    /** {@return the sum of changes, each as a share of the greatest of its lever} */
    private static double size(List<Lever> levers, double... changes) {
        double size = 0;
        for (int i = 0; i < changes.length; i++) {
            size += changes[i] / Math.max(Double.MIN_NORMAL, levers.get(i).greatest());
        }
        return size;
    }
}
