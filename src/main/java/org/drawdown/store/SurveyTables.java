package org.drawdown.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Range;
import org.drawdown.inquiry.Surveyed;

/**
 * A survey as tables that other tools read as they are: experiments and outcomes have a row a point, in the same order.
 */
public final class SurveyTables {
    private static final String NUMBER = "[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?";

    private SurveyTables() {}

    /** {@return experiments, outcomes and runs} */
    public static List<DataTable> of(Surveyed surveyed) {
        return List.of(experiments(surveyed), outcomes(surveyed), runs(surveyed));
    }

    private static TableColumn point() {
        return TableColumn.whole("point", "number of the point in the design, from 0");
    }

    private static DataTable experiments(Surveyed surveyed) {
        List<TableColumn> columns = new ArrayList<>();
        surveyed.design().factors().forEach(factor -> columns.add(column(factor)));
        DataTable.Filling table =
                DataTable.of("experiments", "a row a point of the design, a column a factor", point(), columns);
        for (Point point : surveyed.design().points()) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Factor factor = point.factors().get(i);
                String value = point.settings().get(i);
                cells.add(
                        columns.get(i).type() == TableColumn.Type.NUMBER && !listed(factor)
                                ? factor.number(value)
                                : value);
            }
            table.row(point.number(), cells);
        }
        return table.table();
    }

    private static boolean listed(Factor factor) {
        return factor instanceof Factor.Setting setting && setting.range() instanceof Range.Listed;
    }

    private static TableColumn column(Factor factor) {
        if (factor instanceof Factor.Setting setting) {
            if (setting.range() instanceof Range.Days) {
                return TableColumn.date(factor.path(), "what it was set to");
            }
            if (setting.range() instanceof Range.Numbers numbers) {
                return TableColumn.number(
                        factor.path(), "what it was set to" + (numbers.unit().isEmpty() ? "" : ", " + numbers.unit()));
            }
            boolean numbers = setting.range().levels().stream().allMatch(value -> value.matches(NUMBER));
            return numbers
                    ? TableColumn.number(factor.path(), "what it was set to")
                    : TableColumn.text(factor.path(), "what it was set to, as a scenario file writes it");
        }
        String unit = factor.at(0.5).replaceFirst("^\\S+ ?", "");
        return TableColumn.number(factor.path(), "value of this input" + (unit.isEmpty() ? "" : ", " + unit));
    }

    private static DataTable outcomes(Surveyed surveyed) {
        List<TableColumn> columns = new ArrayList<>();
        for (Question question : surveyed.questions()) {
            String name = question.column();
            columns.add(TableColumn.number(name, question.meaning() + "; empty: never, or no answer"));
            columns.add(TableColumn.number(name + "_low", "lower end of its 95 % interval"));
            columns.add(TableColumn.number(name + "_high", "upper end; empty: it has none"));
        }
        DataTable.Filling table = DataTable.of(
                "outcomes",
                "a row a point of the design, three columns a question",
                point(),
                columns,
                TableColumn.whole("n", "runs of the point"));
        for (Point point : surveyed.design().points()) {
            List<Object> cells = new ArrayList<>();
            for (int question = 0; question < surveyed.questions().size(); question++) {
                Optional<Amount> answer = surveyed.answer(point.number(), question);
                cells.add(answer.map(Amount::value));
                cells.add(answer.map(found -> found.interval().low()));
                cells.add(answer.map(found -> found.interval().high()));
            }
            boolean played = surveyed.numbers().get(point.number()).isPresent();
            table.row(point.number(), cells, played ? surveyed.replications() : 0);
        }
        return table.table();
    }

    private static DataTable runs(Surveyed surveyed) {
        List<String> names = new ArrayList<>();
        List<Integer> which = new ArrayList<>();
        List<TableColumn> columns = new ArrayList<>();
        for (int question = 0; question < surveyed.questions().size(); question++) {
            String words = surveyed.questions().get(question).measure().words();
            if (!names.contains(words)) {
                names.add(words);
                which.add(question);
                columns.add(TableColumn.number(
                        words.replaceAll("[^\\p{Alnum}]+", "_"),
                        words + ", "
                                + surveyed.questions()
                                        .get(question)
                                        .measure()
                                        .unit()
                                        .words() + "; empty: never, or the run failed"));
            }
        }
        DataTable.Filling table = DataTable.of(
                "runs",
                "a row a run of a point; a replication has the same luck at every point",
                point(),
                TableColumn.whole("replication", "number of the run, from 0"),
                columns);
        for (Point point : surveyed.design().points()) {
            Optional<double[][]> found = surveyed.numbers().get(point.number());
            for (int run = 0; found.isPresent() && run < surveyed.replications(); run++) {
                List<Object> cells = new ArrayList<>();
                for (int question : which) {
                    cells.add(found.get()[question][run]);
                }
                table.row(point.number(), run, cells);
            }
        }
        return table.table();
    }
}
