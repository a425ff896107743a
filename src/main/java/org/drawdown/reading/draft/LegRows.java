package org.drawdown.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.draft.Survey.Way;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.value.Figure;
import org.drawdown.reading.value.Misread;

/** A table of legs, read row by row: from where to where, and how long, in distance or in time. */
final class LegRows {
    private final Faults faults;
    private final List<Way> ways = new ArrayList<>();

    LegRows(Columns table, SiteRows sites, Faults faults) {
        this.faults = faults;
        Optional<Integer> from = table.must("from", "from-site", "start");
        Optional<Integer> to = table.must("to", "to-site", "end");
        Optional<Integer> takes = table.may("takes", "time", "duration", "hours");
        Optional<Integer> length =
                takes.isPresent() ? table.may("length", "distance", "km") : table.must("length", "distance", "km");
        Optional<Integer> surface = table.may("surface", "road");
        for (List<CsvTable.Cell> row : table.rows()) {
            Optional<String> one = table.needed(row, from).flatMap(sites::site);
            Optional<String> other = table.needed(row, to).flatMap(sites::site);
            boolean timed = Columns.cell(row, length).isEmpty() && takes.isPresent();
            Optional<CsvTable.Cell> says = table.needed(row, timed ? takes : length);
            Optional<Double> base = says.flatMap(cell -> table.read(cell, text -> base(text, timed)));
            String driven = Columns.cell(row, surface).map(table::key).orElse("road");
            if (one.isPresent() && other.isPresent() && base.isPresent()) {
                String measure = timed ? "takes" : "length";
                String written = says.orElseThrow().text();
                Position where = row.get(0).place();
                add(new Way(one.get(), other.get(), measure, written, base.get(), driven, where));
            }
        }
    }

    List<Way> ways() {
        return ways;
    }

    private static double base(String text, boolean timed) {
        Figure figure = Figure.read(text, timed ? Dimension.TIME : Dimension.DISTANCE);
        if (!(figure.value() > 0)) {
            throw new Misread("a leg is longer than nothing", "Write how long it is.");
        }
        return figure.base();
    }

    private void add(Way way) {
        if (way.from().equals(way.to())) {
            faults.error(way.where(), "the leg goes nowhere: from " + way.from() + " to itself", "Write another site.");
        }
        ways.add(way);
    }
}
