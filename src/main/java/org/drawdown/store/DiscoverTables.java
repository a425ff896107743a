package org.drawdown.store;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.inquiry.discovery.Aspect;
import org.drawdown.inquiry.discovery.Casebook;
import org.drawdown.inquiry.discovery.Discovery;
import org.drawdown.statistics.discovery.Cases;
import org.drawdown.statistics.discovery.Counts;
import org.drawdown.statistics.discovery.Input;
import org.drawdown.statistics.discovery.Limit;
import org.drawdown.statistics.discovery.Measured;
import org.drawdown.statistics.discovery.Region;
import org.drawdown.statistics.discovery.Side;
import org.drawdown.statistics.discovery.Step;

/** Where it fails, as tables. */
public final class DiscoverTables {
    private DiscoverTables() {}

    /** {@return the cases: what boxes are looked for in} */
    public static DataTable cases(Casebook book) {
        Cases cases = book.cases();
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < cases.inputs().size(); i++) {
            Input input = cases.inputs().get(i);
            Aspect aspect = book.aspects().get(i);
            columns.add(
                    input.ordered()
                            ? TableColumn.number(input.name(), aspect.meaning())
                            : TableColumn.text(input.name(), aspect.meaning()));
        }
        DataTable.Filling table = DataTable.of(
                "cases",
                "a row a " + book.wish().rows().replaceFirst("s$", "")
                        + ", a column an input that differs between rows",
                TableColumn.text("case", "number of the run; of a sweep point, or point/replication"),
                columns,
                TableColumn.whole(
                        "looked_for",
                        "1: one of the " + book.wish().those() + " ("
                                + book.wish().words() + "), else 0"));
        for (int row = 0; row < cases.size(); row++) {
            List<Object> cells = new ArrayList<>();
            for (Input input : cases.inputs()) {
                cells.add(input.ordered() ? input.at(row) : input.words().get((int) input.at(row)));
            }
            table.row(book.labels().get(row), cells, cases.yes(row) ? 1 : 0);
        }
        return table.table();
    }

    /** {@return boxes, limits, and the boxes on the way} */
    public static List<DataTable> of(Discovery discovery) {
        return List.of(boxes(discovery), limits(discovery), way(discovery));
    }

    private static List<Region> all(Discovery discovery) {
        List<Region> all = new ArrayList<>(discovery.found().regions());
        discovery.found().untold().ifPresent(all::add);
        return all;
    }

    private static DataTable boxes(Discovery discovery) {
        DataTable.Filling table = DataTable.of(
                "boxes",
                "a row a box, as it is in the rows held back; the last may be one that cannot be told from the rest",
                TableColumn.whole("box", "number, from 1"),
                TableColumn.text("words", "what it asks"),
                TableColumn.text("told", "yes or no: denser than what it was looked for in"),
                TableColumn.number("density", "share of rows in it that are looked for, 0 to 1"),
                TableColumn.number("density_low", "lower end of its 95 % interval"),
                TableColumn.number("density_high", "upper end"),
                TableColumn.whole("n", "rows in it"),
                TableColumn.number("coverage", "share of all looked for that are in it, 0 to 1"),
                TableColumn.number("coverage_low", "lower end of its 95 % interval"),
                TableColumn.number("coverage_high", "upper end"),
                TableColumn.whole("looked_for", "rows held back that are looked for"),
                TableColumn.number("share", "share of all rows that it was looked for in, 0 to 1"),
                TableColumn.number("found_density", "density where it was found: better than it is"),
                TableColumn.number("found_coverage", "coverage where it was found"),
                TableColumn.whole("found_n", "rows in it where it was found"));
        int number = 0;
        for (Region region : all(discovery)) {
            Measured held = region.held();
            Counts found = region.found().counts();
            table.row(
                    ++number,
                    discovery.words(region.box()),
                    region.told() ? "yes" : "no",
                    held.counts().density(),
                    held.density().low(),
                    held.density().high(),
                    held.counts().in(),
                    held.counts().coverage(),
                    held.coverage().low(),
                    held.coverage().high(),
                    held.counts().yes(),
                    region.share(),
                    found.density(),
                    found.coverage(),
                    found.in());
        }
        return table.table();
    }

    private static DataTable limits(Discovery discovery) {
        DataTable.Filling table = DataTable.of(
                "limits",
                "a row a box and an input that it asks something of",
                TableColumn.whole("box", "number, from 1"),
                TableColumn.text("input", "its name"),
                TableColumn.number("low", "least value inside; empty: no such end"),
                TableColumn.number("high", "greatest value inside; empty: no such end"),
                TableColumn.text("without", "words outside"),
                TableColumn.text("words", "what it asks"),
                TableColumn.number("quasi_p", "chance of such a density without it, in the rows it was found in"),
                TableColumn.number("p", "the same in the rows held back"),
                TableColumn.number("density_without", "density of the box without it, in the rows held back"),
                TableColumn.number("density_without_low", "lower end of its 95 % interval"),
                TableColumn.number("density_without_high", "upper end"),
                TableColumn.whole("n_without", "rows in the box without it"));
        int number = 0;
        for (Region region : all(discovery)) {
            number++;
            for (Side side : region.sides()) {
                Limit limit = side.limit();
                Input input = discovery.book().cases().inputs().get(limit.input());
                table.row(
                        number,
                        input.name(),
                        limit.low(),
                        limit.high(),
                        String.join(
                                ", ",
                                limit.without().stream().map(input.words()::get).toList()),
                        discovery.words(limit),
                        side.quasiP(),
                        side.p(),
                        side.without().counts().density(),
                        side.without().density().low(),
                        side.without().density().high(),
                        side.without().counts().in());
            }
        }
        return table.table();
    }

    private static DataTable way(Discovery discovery) {
        DataTable.Filling table = DataTable.of(
                "peeling",
                "a row a box on the way: of PRIM as it was peeled, of a tree its leaves",
                TableColumn.whole("box", "which one was looked for, from 1"),
                TableColumn.whole("step", "from 0"),
                TableColumn.text("chosen", "yes or no"),
                TableColumn.number("found_density", "where it was found, 0 to 1"),
                TableColumn.number("found_coverage", "0 to 1"),
                TableColumn.whole("found_n", "rows in it"),
                TableColumn.number("density", "in the rows held back, 0 to 1"),
                TableColumn.number("coverage", "0 to 1"),
                TableColumn.whole("n", "rows in it"),
                TableColumn.text("words", "what it asks"));
        for (Step step : discovery.found().steps()) {
            table.row(
                    step.search() + 1,
                    step.number(),
                    step.chosen() ? "yes" : "no",
                    step.found().density(),
                    step.found().coverage(),
                    step.found().in(),
                    step.held().density(),
                    step.held().coverage(),
                    step.held().in(),
                    discovery.words(step.box()));
        }
        return table.table();
    }
}
