package org.drawdown.theatre;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Rates.Per;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.stage.Months;
import org.drawdown.theatre.stage.Stage;

/** What became of cargo, by kind and fate, whoever it belonged to, and when. */
final class Fates implements Books.Reader {
    /** Where cargo is when it has met a fate that may have a price. */
    static final Map<Per, String> ALL = all();

    private final Stage stage;
    private final Months months;
    private final Kinds kinds;
    private final double[][][] counts;

    Fates(Stage stage, Books books) {
        this.stage = stage;
        this.months = stage.ground().months();
        this.kinds = books.kinds();
        this.counts = new double[books.accounts()][books.kinds().size()][];
        for (String fate : ALL.values()) {
            for (int kind = 0; kind < books.kinds().size(); kind++) {
                counts[books.account(fate)][kind] = new double[months.size()];
            }
        }
        books.readBy(this);
    }

    private static Map<Per, String> all() {
        Map<Per, String> all = new LinkedHashMap<>();
        all.put(Per.GIVEN, Whereabouts.GIVEN);
        all.put(Per.DESTROYED, Whereabouts.DESTROYED);
        all.put(Per.LOST, Whereabouts.LOST);
        all.put(Per.OUT, Whereabouts.OUT);
        return all;
    }

    @Override
    public void moved(int kind, int count, int from, int to, String by) {
        double[] met = counts[to][kinds.own(kind)];
        if (met != null) {
            met[months.period(stage.now())] += count;
        }
    }

    /** {@return how many of a kind met a fate, by period} */
    double[] of(int kind, int account) {
        return counts[account][kinds.own(kind)].clone();
    }
}
