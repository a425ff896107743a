package org.drawdown.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drawdown.findings.Amount;

/**
 * The answers of a full factorial over two of its factors, the others each at one level.
 *
 * @param across   the factor from left to right
 * @param up       the factor from below to above
 * @param others   what the other factors are set to, {@code path=value} each
 * @param answers  by level of {@code up}, one a level of {@code across}
 */
public record Surface(Factor across, Factor up, List<String> others, List<List<Optional<Amount>>> answers) {

    /** {@return the surfaces over the first two factors, one for each combination of the others} */
    public static List<Surface> of(Surveyed surveyed, int question) {
        Design design = surveyed.design();
        Factor up = design.factors().get(0);
        Factor across = design.factors().get(1);
        Map<String, List<Point>> slices = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (Point point : design.points()) {
            String slice = String.join(", ", others(point));
            if (!slices.containsKey(slice)) {
                order.add(slice);
            }
            slices.computeIfAbsent(slice, key -> new ArrayList<>()).add(point);
        }
        return order.stream()
                .map(slice -> new Surface(
                        across, up, others(slices.get(slice).get(0)), grid(surveyed, question, slices.get(slice))))
                .toList();
    }

    private static List<String> others(Point point) {
        List<String> others = new ArrayList<>();
        for (int i = 2; i < point.factors().size(); i++) {
            others.add(point.factors().get(i).path() + "=" + point.settings().get(i));
        }
        return others;
    }

    private static List<List<Optional<Amount>>> grid(Surveyed surveyed, int question, List<Point> points) {
        Factor up = surveyed.design().factors().get(0);
        Factor across = surveyed.design().factors().get(1);
        List<List<Optional<Amount>>> grid = new ArrayList<>();
        for (String row : up.levels()) {
            List<Optional<Amount>> answers = new ArrayList<>();
            for (String column : across.levels()) {
                answers.add(points.stream()
                        .filter(point -> point.settings().get(0).equals(row)
                                && point.settings().get(1).equals(column))
                        .findFirst()
                        .flatMap(point -> surveyed.answer(point.number(), question)));
            }
            grid.add(answers);
        }
        return grid;
    }

    /** {@return the values by row; NaN where there is no answer, +∞ for never} */
    public double[][] values() {
        return answers.stream()
                .map(row -> row.stream()
                        .mapToDouble(answer -> answer.map(Amount::value).orElse(Double.NaN))
                        .toArray())
                .toArray(double[][]::new);
    }
}
