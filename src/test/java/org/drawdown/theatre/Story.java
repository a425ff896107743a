package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drawdown.chance.Luck;
import org.drawdown.feasibility.NotEarly;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Scenario;

/** A scenario played once, told in hours from the start. Whatever is played has to close its books and its chain. */
record Story(Outcome outcome, List<String> told) {
    private static final Path STORIES = Path.of("src/test/resources/stories");

    /** {@return one file of the stories, played} */
    static Story of(String rule, String file) {
        return play(scenario(STORIES.resolve(rule).resolve(file + ".yaml"), Map.of()), Luck.of(1, 0, 0));
    }

    static Story without(String rule) {
        return of(rule, "without");
    }

    static Story with(String rule) {
        return of(rule, "with");
    }

    /** {@return a scenario file, sound, with some of its values changed} */
    static Scenario scenario(Path file, Map<String, String> changes) {
        Reading reading = ScenarioFile.read(file, new TreeMap<>(changes));
        if (reading instanceof Reading.Faulty faulty) {
            throw new AssertionError(
                    faulty.faults().stream().map(Fault::text).collect(Collectors.joining("\n", file + "\n", "")));
        }
        return ((Reading.Sound) reading).scenario();
    }

    static Story play(Scenario scenario, Luck luck) {
        Teller teller = new Teller();
        Outcome outcome = Simulation.of(scenario).run(luck, teller);
        refuseIfOpen(outcome);
        NotEarly.refuse(scenario, outcome);
        return new Story(outcome, teller.lines());
    }

    /** The books balance, and the chain is as long as the run; what is liquidated afterwards is not on it. */
    static void refuseIfOpen(Outcome outcome) {
        assertThat(outcome.end().ending())
                .as(outcome.end().trouble())
                .isNotIn(Outcome.Ending.FAILED, Outcome.Ending.LOOP);
        long seconds = outcome.why().chain().stream()
                .mapToLong(Outcome.ChainShare::seconds)
                .sum();
        if (outcome.held().get(Outcome.ALL) != Outcome.NEVER) {
            assertThat(seconds).isEqualTo(outcome.held().get(Outcome.ALL));
            if (outcome.stood().liquidation().isEmpty()) {
                assertThat(seconds).isEqualTo(outcome.end().at());
            }
        } else {
            assertThat(seconds).isIn(0L, outcome.end().at());
        }
    }

    /** {@return when everything held, such as {@code 10h}, or {@code never}} */
    String finish() {
        return time(outcome.held().get(Outcome.ALL));
    }

    /** {@return when one condition held} */
    String held(String condition) {
        return time(outcome.held().get(condition));
    }

    /** {@return the mission's chain: kind, place, length} */
    List<String> chain() {
        return outcome.why().chain().stream()
                .map(share -> words(share.kind(), share.place(), time(share.seconds())))
                .toList();
    }

    /** {@return the ledger: site, cause, length of the union} */
    List<String> ledger() {
        return outcome.why().causes().stream()
                .map(cause -> words(cause.site(), cause.cause(), time(cause.lost())))
                .toList();
    }

    /** {@return what was told of a kind, such as {@code departed}, in order} */
    List<String> told(String... kinds) {
        List<String> wanted = List.of(kinds);
        return told.stream()
                .filter(line -> wanted.contains(line.split(" ", -1)[1]))
                .toList();
    }

    Outcome.SiteOutcome site(String key) {
        return outcome.sites().stream()
                .filter(site -> site.site().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Outcome.Traffic move(String key) {
        return outcome.effort().moves().stream()
                .filter(move -> move.move().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Outcome.Use use(String pool) {
        return outcome.effort().uses().stream()
                .filter(use -> use.pool().equals(pool))
                .findFirst()
                .orElseThrow();
    }

    /** {@return how many of a kind stood somewhere at the end of a day} */
    int count(String place, String kind, int day) {
        return outcome.stood().stocks().stream()
                .filter(stock -> stock.place().equals(place) && stock.kind().equals(kind))
                .mapToInt(stock -> stock.on(day))
                .sum();
    }

    private static String words(String... words) {
        return String.join(
                " ", List.of(words).stream().filter(word -> !word.isEmpty()).toList());
    }

    /** {@return a time as people say it: {@code 52h}, {@code 213min}, {@code 5s}} */
    static String time(long seconds) {
        if (seconds == Outcome.NEVER) {
            return "never";
        }
        return seconds % 3600 == 0 ? seconds / 3600 + "h" : seconds % 60 == 0 ? seconds / 60 + "min" : seconds + "s";
    }
}
