package org.drawdown.inquiry.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.drawdown.experiment.Told;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Range;
import org.drawdown.statistics.discovery.Rules;
import org.junit.jupiter.api.Test;

class SweptTest {
    private static final Factor WAY = new Factor.Setting("way", Range.of("1 km..20 km"));
    private final Map<String, List<String>> experiments = new LinkedHashMap<>();
    private final Map<String, List<String>> runs = new LinkedHashMap<>();

    private int lateRuns;

    /** 20 lengths of the way, three roads, a date; 95 of 100 are late where the way is long and the road a track, else 10. */
    SweptTest() {
        for (String column : List.of("point", "way", "road", "day")) {
            experiments.put(column, new ArrayList<>());
        }
        for (String column : List.of("point", "replication", "deadline", "finish")) {
            runs.put(column, new ArrayList<>());
        }
        SplittableRandom random = new SplittableRandom(4);
        int point = 0;
        for (int way = 1; way <= 20; way++) {
            for (String road : List.of("paved", "track", "river")) {
                experiments.get("point").add("" + point);
                experiments.get("way").add("" + way);
                experiments.get("road").add(road);
                experiments.get("day").add("2023-07-0" + (1 + point % 7));
                for (int run = 0; run < 20; run++) {
                    boolean late = random.nextDouble() < (way > 12 && road.equals("track") ? 0.95 : 0.1);
                    lateRuns += late ? 1 : 0;
                    runs.get("point").add("" + point);
                    runs.get("replication").add("" + run);
                    runs.get("deadline").add(late ? "0" : "1");
                    runs.get("finish").add(late ? run % 2 == 0 ? "" : "12.5" : "8.25");
                }
                point++;
            }
        }
    }

    private Casebook book(String wish) {
        return new Swept(
                        Told.SCENARIO,
                        Wish.of(wish, false, Told.SCENARIO),
                        new Swept.Table("experiments.csv", experiments),
                        new Swept.Table("runs.csv", runs),
                        false,
                        List.of(WAY))
                .casebook()
                .orElseThrow();
    }

    @Test
    void the_corner_of_a_sweep_is_found_by_both_methods() {
        for (Discovery.Method method : Discovery.Method.values()) {
            Discovery found = Discovery.of(book("P(deadline)"), method, Rules.usual(), 1);
            assertThat(found.words(found.found().regions().get(0).box()))
                    .isEqualTo("way is at least 13 km and road is track");
            assertThat(found.found().regions()).hasSize(1);
            assertThat(found.inputs()).containsExactlyInAnyOrder(0, 1);
        }
    }

    @Test
    void a_date_that_never_came_is_late_too() {
        Casebook truth = book("P(deadline)");
        Casebook date = book("finish <= 2023-07-10");
        assertThat(date.cases().yes()).isEqualTo(truth.cases().yes()).isEqualTo(lateRuns);
        assertThat(date.failed()).isZero();
    }

    @Test
    void a_run_that_failed_is_left_out_and_counted() {
        runs.get("deadline").set(3, "");
        assertThat(book("P(deadline)").failed()).isEqualTo(1);
        assertThat(book("P(deadline)").cases().size()).isEqualTo(1199);
    }

    @Test
    void gaps_and_text_are_refused_with_their_place() {
        experiments.get("way").set(4, "");
        assertThatThrownBy(() -> book("P(deadline)"))
                .hasMessageContaining("experiments.csv has nothing in row 5 of column \"way\"");
        experiments.get("way").set(4, "abc");
        assertThatThrownBy(() -> book("P(deadline)"))
                .hasMessageContaining("has \"abc\" in row 5 of column \"way\" among numbers");
        experiments.get("way").set(4, "2");
        runs.get("deadline").set(9, "late");
        assertThatThrownBy(() -> book("P(deadline)"))
                .hasMessageContaining("runs.csv has \"late\" in row 10 of column \"deadline\"");
        assertThatThrownBy(() -> book("P(people)")).hasMessageContaining("has no column \"people\"");
    }

    @Test
    void too_few_late_runs_are_refused_with_how_many_would_do() {
        runs.get("deadline").replaceAll(cell -> "1");
        for (int row = 0; row < 12; row++) {
            runs.get("deadline").set(row, "0");
        }
        assertThatThrownBy(() -> Discovery.of(book("P(deadline)"), Discovery.Method.PRIM, Rules.usual(), 1))
                .hasMessageContaining("12 of 1200 runs are late, and 40 are needed")
                .hasMessageContaining("with about 5000 runs");
    }
}
