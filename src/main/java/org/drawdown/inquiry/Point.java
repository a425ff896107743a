package org.drawdown.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.chance.Luck;

/**
 * A point of a design: every factor at one value.
 *
 * @param number   from 0, its place in the design
 * @param factors  of the design, in their order
 * @param shares   where in the range of each, from 0 to below 1
 * @param settings the values, as a planner writes them
 */
public record Point(int number, List<Factor> factors, List<Double> shares, List<String> settings) {
    /** @throws IllegalArgumentException if a factor has no value */
    public Point {
        factors = List.copyOf(factors);
        shares = List.copyOf(shares);
        settings = List.copyOf(settings);
        if (shares.size() != factors.size() || settings.size() != factors.size()) {
            throw new IllegalArgumentException("a point has a value for each of " + factors.size() + " factors, not "
                    + shares.size() + " and " + settings.size());
        }
    }

    /** {@return the point at these shares} */
    public static Point at(int number, List<Factor> factors, double... shares) {
        List<Double> places = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            places.add(shares[i]);
            settings.add(factors.get(i).at(shares[i]));
        }
        return new Point(number, factors, places, settings);
    }

    /** {@return the same point with another number, for another design} */
    public Point numbered(int another) {
        return new Point(another, factors, shares, settings);
    }

    /** {@return what is set anew in the scenario, by path} */
    public Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i) instanceof Factor.Setting setting) {
                changes.put(setting.path(), settings.get(i));
            }
        }
        return changes;
    }

    /** {@return luck in which the inputs that are varied have their values} */
    public Luck in(Luck luck) {
        Luck fixed = luck;
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i) instanceof Factor.Unknown unknown) {
                fixed = fixed.fixing(unknown.parameter().source(), Factor.Unknown.within(shares.get(i)));
            }
        }
        return fixed;
    }

    /** {@return the values as numbers, in the order of the factors} */
    public double[] numbers() {
        double[] numbers = new double[factors.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = factors.get(i).number(settings.get(i));
        }
        return numbers;
    }
}
