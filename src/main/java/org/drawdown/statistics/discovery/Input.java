package org.drawdown.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What may explain a yes, a value a row: numbers, of which only the order counts, or words, which have none. */
public final class Input {
    private final String name;
    private final double[] values;
    private final List<String> words;

    private Input(String name, double[] values, List<String> words) {
        this.name = name;
        this.values = values;
        this.words = List.copyOf(words);
    }

    /**
     * {@return an input of numbers, or of anything that has an order}
     *
     * @param values a row each; ±∞ stands for never, before or after all others
     * @throws IllegalArgumentException if one is NaN: what is not known has no place in an order
     */
    public static Input numbers(String name, double... values) {
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" has a gap in row " + (row + 1) + "; write ±∞ for what never came");
            }
        }
        return new Input(name, values.clone(), List.of());
    }

    /** {@return an input of words, a row each} */
    public static Input words(String name, List<String> cells) {
        List<String> known = new ArrayList<>(new TreeSet<>(cells));
        double[] codes = cells.stream().mapToDouble(known::indexOf).toArray();
        return new Input(name, codes, known);
    }

    /** {@return what it is called} */
    public String name() {
        return name;
    }

    /** {@return whether its values have an order} */
    public boolean ordered() {
        return words.isEmpty();
    }

    /** {@return the words there are, by the alphabet; empty for numbers} */
    public List<String> words() {
        return words;
    }

    /** {@return the value of a row; of words its place among them} */
    public double at(int row) {
        return values[row];
    }

    /** {@return how many rows} */
    public int rows() {
        return values.length;
    }

    /** {@return whether all rows have one value, so that it explains nothing} */
    public boolean constant() {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
