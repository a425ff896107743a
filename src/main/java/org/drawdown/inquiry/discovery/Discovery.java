package org.drawdown.inquiry.discovery;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.drawdown.statistics.discovery.Box;
import org.drawdown.statistics.discovery.Cart;
import org.drawdown.statistics.discovery.Discovered;
import org.drawdown.statistics.discovery.Limit;
import org.drawdown.statistics.discovery.Prim;
import org.drawdown.statistics.discovery.Rules;

/**
 * Where it fails: boxes found in one half of the cases and measured in the other, with words for what they ask.
 *
 * @param book   the cases
 * @param method by which boxes were found
 * @param rules  of the search
 * @param seed   by which the cases were dealt into halves
 * @param found  what was discovered
 */
public record Discovery(Casebook book, Method method, Rules rules, long seed, Discovered found) {

    /** How boxes are found. */
    public enum Method {
        /** Patient rule induction. */
        PRIM,
        /** A classification tree. */
        CART;

        /** {@return its name as it is said} */
        public String words() {
            return this == PRIM ? "PRIM" : "a classification tree";
        }

        /** {@return its name as an option is given} */
        public String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * {@return what a method discovers}
     *
     * @throws IllegalArgumentException if too few cases are looked for, or too few are not
     */
    public static Discovery of(Casebook book, Method method, Rules rules, long seed) {
        book.tooFew().ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        Discovered found =
                method == Method.PRIM ? Prim.of(book.cases(), rules, seed) : Cart.of(book.cases(), rules, seed);
        return new Discovery(book, method, rules, seed, found);
    }

    /** {@return what a box asks, such as "last rains over on or after 10 Oct and fleets.trucks.count is at most 120"} */
    public String words(Box box) {
        return box.limits().isEmpty()
                ? "anything"
                : box.limits().stream().map(this::words).collect(Collectors.joining(" and "));
    }

    /** {@return what a limit asks, in words} */
    public String words(Limit limit) {
        return book.aspects()
                .get(limit.input())
                .words(limit, book.cases().inputs().get(limit.input()));
    }

    /** {@return the inputs that the boxes ask something of, the one that matters most first} */
    public List<Integer> inputs() {
        return found.regions().stream()
                .flatMap(region ->
                        region.sides().stream().sorted(java.util.Comparator.comparingDouble(side -> side.p())))
                .map(side -> side.limit().input())
                .distinct()
                .toList();
    }
}
