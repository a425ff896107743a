package org.drawdown.inquiry.discovery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.drawdown.findings.Measure;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Factor;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.discovery.Input;

/**
 * The tables of a sweep as cases: a row a run, or a row a point.
 *
 * <p>Runs with one luck go together over all points. Where points are drawn (a Latin hypercube, Sobol points) the runs of a point go
 * together too; those of a full factorial are all there are.
 */
public final class Swept {
    private static final String POINT = "point";
    private static final String RUN = "replication";

    private static final double HALF = 0.5;

    private final Scenario scenario;
    private final Wish wish;
    private final Table experiments;
    private final Table answers;
    private final boolean drawn;
    private final Map<String, String> units = new TreeMap<>();

    /**
     * A table of a sweep.
     *
     * @param name    of its file
     * @param columns by heading, a cell a row
     */
    public record Table(String name, Map<String, List<String>> columns) {
        int rows() {
            return columns.values().iterator().next().size();
        }

        private List<String> column(String heading) {
            List<String> cells = columns.get(heading);
            if (cells == null) {
                throw new IllegalArgumentException(name + " has no column \"" + heading + "\", so it is of no sweep");
            }
            return cells;
        }

        /** {@return the number in a cell; absent where it is empty} */
        private OptionalDouble number(String heading, int row) {
            String cell = column(heading).get(row);
            if (cell.isEmpty()) {
                return OptionalDouble.empty();
            }
            try {
                return OptionalDouble.of(Double.parseDouble(cell));
            } catch (NumberFormatException text) {
                throw new IllegalArgumentException(
                        name + " has \"" + cell + "\" in row " + (row + 1) + " of column \"" + heading
                                + "\", where a number belongs; mend it, or sweep again",
                        text);
            }
        }

        private int whole(String heading, int row) {
            OptionalDouble number = number(heading, row);
            if (number.isEmpty()) {
                throw new IllegalArgumentException(name + " has nothing in row " + (row + 1) + " of column \"" + heading
                        + "\"; mend it, or sweep again");
            }
            return (int) number.getAsDouble();
        }
    }

    /**
     * The tables.
     *
     * @param experiments a row a point
     * @param answers     of a wish of points the outcomes, a row a point; else the runs, a row a run
     * @param drawn       whether the points were drawn, so that others might have been
     * @param factors     that were varied, for their units
     */
    public Swept(Scenario scenario, Wish wish, Table experiments, Table answers, boolean drawn, List<Factor> factors) {
        this.scenario = scenario;
        this.wish = wish;
        this.experiments = experiments;
        this.answers = answers;
        this.drawn = drawn;
        for (Factor factor : factors) {
            String[] words = factor.at(HALF).split(" ", 2);
            if (words.length == 2 && number(words[0]).isPresent()) {
                units.put(factor.path(), " " + words[1]);
            }
        }
    }

    /**
     * {@return the cases; absent where nothing was varied}
     *
     * @throws IllegalArgumentException if the sweep did not ask what is wished, or a table has a gap, or text where a number belongs
     */
    public Optional<Casebook> casebook() {
        String asked = wish.column();
        if (!answers.columns().containsKey(asked)) {
            List<String> has = new ArrayList<>(answers.columns().keySet());
            has.removeAll(List.of(POINT, RUN, "n"));
            throw new IllegalArgumentException(answers.name() + " has no column \"" + asked + "\" for \"" + wish.words()
                    + "\"; it has " + String.join(", ", has) + ": sweep again with --question \""
                    + wish.target().question().words() + "\", or ask of what it has");
        }
        Map<Integer, Integer> places = new TreeMap<>();
        for (int row = 0; row < experiments.rows(); row++) {
            places.put(experiments.whole(POINT, row), row);
        }
        List<Integer> sound = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        int failed = 0;
        for (int row = 0; row < answers.rows(); row++) {
            double number = number(asked, row);
            if (Double.isNaN(number)) {
                failed++;
            } else {
                sound.add(row);
                numbers.add(number);
            }
        }
        int[] at = sound.stream()
                .mapToInt(row -> place(places, answers.whole(POINT, row)))
                .toArray();
        return Casebook.of(scenario, wish, told(at), rows(sound, numbers), failed, Optional.empty());
    }

    private int place(Map<Integer, Integer> places, int point) {
        Integer place = places.get(point);
        if (place == null) {
            throw new IllegalArgumentException(answers.name() + " has point " + point + ", which " + experiments.name()
                    + " has not; both have to be of one sweep");
        }
        return place;
    }

    /** {@return the number of a row; +∞ for never, NaN where there is none} */
    private double number(String asked, int row) {
        OptionalDouble number = answers.number(asked, row);
        if (number.isPresent()) {
            return number.getAsDouble();
        }
        Question question = wish.target().question();
        boolean date = question.measure().unit() == Measure.Unit.DAYS
                && question.statistic() != Question.Statistic.PROBABILITY;
        boolean played = !wish.ofPoints() || answers.whole("n", row) > 0;
        boolean never = date && played && !(wish.ofPoints() && question.statistic() == Question.Statistic.MEAN);
        return never ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    private Casebook.Rows rows(List<Integer> sound, List<Double> numbers) {
        boolean[] yes = new boolean[sound.size()];
        int[] points = new int[yes.length];
        int[] lucks = new int[yes.length];
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < yes.length; row++) {
            int at = sound.get(row);
            yes[row] = wish.looksFor(numbers.get(row));
            points[row] = answers.whole(POINT, at);
            if (!wish.ofPoints()) {
                lucks[row] = answers.whole(RUN, at) / 2;
            }
            labels.add(wish.ofPoints() ? "" + points[row] : points[row] + "/" + answers.whole(RUN, at));
        }
        List<int[]> units = wish.ofPoints() ? List.of() : drawn ? List.of(points, lucks) : List.of(lucks);
        return new Casebook.Rows(yes, units, labels);
    }

    private List<Casebook.Told> told(int... at) {
        List<Casebook.Told> told = new ArrayList<>();
        experiments.columns().forEach((path, cells) -> {
            if (!path.equals(POINT)) {
                told.add(told(path, cells, at));
            }
        });
        return told;
    }

    private Casebook.Told told(String path, List<String> cells, int... at) {
        int gap = cells.indexOf("");
        if (gap >= 0) {
            throw new IllegalArgumentException(experiments.name() + " has nothing in row " + (gap + 1) + " of column \""
                    + path + "\"; every point has a value of it, so mend it, or sweep again");
        }
        List<Optional<Double>> numbers = cells.stream().map(Swept::number).toList();
        List<Optional<Double>> dates = cells.stream().map(this::date).toList();
        if (numbers.stream().allMatch(Optional::isPresent)) {
            String unit = units.getOrDefault(path, "");
            return new Casebook.Told(
                    column(path, numbers, at),
                    Aspect.number(
                            path,
                            "what it was set to" + unit.replaceFirst(" ", ", "),
                            value -> Aspect.plain(value) + unit));
        }
        if (dates.stream().allMatch(Optional::isPresent)) {
            return new Casebook.Told(
                    column(path, dates, at),
                    Aspect.number(path, "what it was set to, days from the start", Aspect.date(scenario.calendar())));
        }
        long different = cells.stream().distinct().count();
        long numeric = cells.stream()
                .distinct()
                .filter(cell -> number(cell).isPresent())
                .count();
        if (2 * numeric > different) {
            int text = numbers.indexOf(Optional.<Double>empty());
            throw new IllegalArgumentException(experiments.name() + " has \"" + cells.get(text) + "\" in row "
                    + (text + 1) + " of column \"" + path + "\" among numbers; a column is all numbers, all dates or"
                    + " all words, so mend it, or sweep again");
        }
        List<String> words = new ArrayList<>();
        for (int row : at) {
            words.add(cells.get(row));
        }
        return new Casebook.Told(Input.words(path, words), Aspect.word(path));
    }

    private static Input column(String path, List<Optional<Double>> values, int... at) {
        double[] column = new double[at.length];
        for (int row = 0; row < at.length; row++) {
            column[row] = values.get(at[row]).orElseThrow();
        }
        return Input.numbers(path, column);
    }

    private static Optional<Double> number(String cell) {
        try {
            double number = Double.parseDouble(cell);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException text) {
            return Optional.empty();
        }
    }

    private Optional<Double> date(String cell) {
        try {
            Calendar calendar = scenario.calendar();
            return Optional.of(calendar.seconds(LocalDate.parse(cell).atStartOfDay()) / 86_400.0);
        } catch (DateTimeException text) {
            return Optional.empty();
        }
    }
}
