package org.drawdown.reading.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;
import org.drawdown.reading.form.KeyCheck;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Figure;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;

/**
 * What the headings of a table of things lead to in the language: a key, or a path of keys such as {@code people.military}.
 *
 * <p>What is wrong with a whole column is told at its heading, not in every row.
 */
final class Headings {
    private static final String BARE = "-?\\d+(\\.\\d+)?";
    private static final Pattern KEY = Pattern.compile("([a-z0-9-]+):");
    private static final List<String> BESIDE_A_NUMBER = List.of("value", "law", "stretch");

    private final CsvTable table;
    private final String section;
    private final Noun noun;
    private final Faults faults;

    Headings(CsvTable table, String section, Noun noun, Faults faults) {
        this.table = table;
        this.section = section;
        this.noun = noun;
        this.faults = faults;
    }

    /** {@return whether a column can be read; a fault at its heading when it cannot} */
    boolean lead(int column) {
        CsvTable.Heading heading = table.headings().get(column);
        try {
            Optional<Expect> expect = expected(heading.name(), Sheet.parts(heading.name()), noun);
            expect.filter(Headings::isFigure).ifPresent(figure -> unit(column, heading, figure.dimension()));
            return true;
        } catch (Misread misread) {
            faults.error(heading.place(), misread.getMessage(), misread.cure());
            return false;
        }
    }

    private static boolean isFigure(Expect expect) {
        return switch (expect.shape()) {
            case NUMBER, NUMBERS, HOLDINGS, LAW, LAWS, DELAY, DURATION -> true;
            default -> false;
        };
    }

    /** {@return what is expected at a path; nothing in particular where it leads to what any block may say} */
    private Optional<Expect> expected(String heading, List<String> path, Noun at) {
        String part = path.get(0);
        if (Language.COMMON.key(part).isPresent()) {
            return Optional.empty();
        }
        Key key = at.key(part).orElseThrow(() -> unknown(heading, part, at));
        Expect expect = key.expect();
        List<String> rest = path.subList(1, path.size());
        return switch (expect.shape()) {
            case BLOCK -> rest.isEmpty() ? whole(key) : expected(heading, rest, Language.noun(expect.of()));
            case NAMED -> named(heading, key, rest);
            case NUMBERS, LAWS -> counted(key, rest, 1);
            case HOLDINGS -> counted(key, rest, 2);
            default -> beside(part, rest, expect);
        };
    }

    private static Optional<Expect> whole(Key key) {
        if (key.expect().shorthand().isEmpty()) {
            throw noValue(key, 1);
        }
        return Optional.empty();
    }

    private Optional<Expect> named(String heading, Key key, List<String> rest) {
        if (rest.size() < 2) {
            throw noValue(key, 2);
        }
        keyed(rest.get(0));
        return expected(
                heading,
                rest.subList(1, rest.size()),
                Language.noun(key.expect().of()));
    }

    /** Numbers by key, or by two. */
    private static Optional<Expect> counted(Key key, List<String> rest, int keys) {
        if (rest.size() < keys) {
            throw noValue(key, keys);
        }
        rest.subList(0, keys).forEach(Headings::keyed);
        return beside(key.name(), rest.subList(keys, rest.size()), key.expect());
    }

    /** A number may stand beside its source, and is then called its value or law. */
    private static Optional<Expect> beside(String part, List<String> rest, Expect expect) {
        if (rest.isEmpty() || (BESIDE_A_NUMBER.contains(rest.get(0)) && isFigure(expect))) {
            return Optional.of(expect);
        }
        if (Language.COMMON.key(rest.get(0)).isPresent()) {
            return Optional.empty();
        }
        throw new Misread(
                "\"" + Nearest.shortened(rest.get(0)) + "\" is nothing that " + part + " has",
                "Head the column with what stands before it.");
    }

    private static void keyed(String key) {
        KeyCheck.namesNothing(key).ifPresent(cure -> {
            throw new Misread("\"" + Nearest.shortened(key) + "\" cannot be a key", cure);
        });
    }

    private Misread unknown(String heading, String part, Noun at) {
        List<String> names = new ArrayList<>(at.names());
        names.addAll(Language.COMMON.names());
        return new Misread(
                "\"" + Nearest.shortened(heading) + "\" heads no column of a table of " + section,
                Nearest.cure("keys of " + at.words(), part, names));
    }

    private static Misread noValue(Key key, int keys) {
        String below = KEY.matcher(key.example())
                .results()
                .limit(keys)
                .map(found -> "." + found.group(1))
                .collect(Collectors.joining());
        return new Misread(
                "\"" + key.name() + "\" is a block of keys, not a value",
                "Head a column with what each cell says of it, such as " + key.name() + below + ".");
    }

    /** Bare numbers need the unit of what they are, and get it from their heading. */
    private void unit(int column, CsvTable.Heading heading, Dimension needed) {
        List<String> cells = table.rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.empty())
                .map(CsvTable.Cell::text)
                .toList();
        String unit = heading.unit();
        boolean bare = !cells.isEmpty() && cells.stream().allMatch(cell -> cell.matches(BARE));
        Dimension said = Unit.of(unit).map(Unit::dimension).orElse(Dimension.COUNT);
        String cure = "Head it " + heading.name() + (needed == Dimension.COUNT ? "" : " [" + Figure.unit(needed) + "]");
        if (unit.isEmpty() && bare && needed != Dimension.COUNT) {
            throw new Misread(
                    "\"" + heading.name() + "\" heads numbers without a unit; " + Figure.thing(needed) + " needs one",
                    cure + ", or write the unit in each cell.");
        }
        if (!unit.isEmpty() && said != needed && cells.stream().anyMatch(cell -> cell.endsWith(" " + unit))) {
            throw new Misread(
                    "\"" + unit + "\" is a unit of " + Figure.thing(said) + ", where " + Figure.thing(needed)
                            + " is needed",
                    cure + ".");
        }
    }
}
