package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.chance.Luck;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.stage.Ground;
import org.drawdown.theatre.stage.Stage;
import org.junit.jupiter.api.Test;

/** Nature knows nobody: it tells those who asked. */
class NatureTest {
    private static final String MISSION = """
            scenario: told
            start: 2030-01-01
            deadline: 2030-01-31
            holds-when: {cargo: {out: all}}
            contingents: {blue: {}}
            sites: {camp: {cargo: {boxes: 1}}, post: {}, border: {role: outside}}
            legs: {road: {from: camp, to: border, takes: 10 h}}
            fleets: {trucks: {count: 1, home: camp, carries: {boxes: 1}}}
            moves: {out: {what: boxes, from: camp, to: border, by: trucks}}
            expedited-closing: {leaves-within: 7 d}
            shocks:
              threat: {from: 2030-01-01 05:00, brings-forward: {sites: [camp, post], closing: expedited}}
              wish: {from: 2030-01-01 07:00, brings-forward: {sites: post}}
              recall: {from: 2030-01-01 06:00, withdraws: [blue]}
              strike: {from: 2030-01-01 08:00, lasts: 2 h, stops-fleets: trucks}
            """;

    @Test
    void it_tells_those_who_asked_and_nobody_else() {
        Scenario scenario = ((Reading.Sound) ScenarioFile.readText(MISSION, "told")).scenario();
        Stage stage = new Stage(new Ground(scenario), Luck.of(1, 0, 0), Deaf.EARS);
        Nature nature = new Nature(stage);
        List<String> told = new ArrayList<>();
        nature.whenWithdrawn("blue", () -> told.add(stage.now() / 3_600 + " blue"));
        nature.whenBroughtForward("post", how -> told.add(stage.now() / 3_600 + " post " + how.closing()));
        nature.whenStopped("trucks", stopped -> told.add(stage.now() / 3_600 + " trucks " + stopped));
        stage.kernel().run(() -> {
            nature.begin();
            stage.kernel().book(Stage.label("waiting", "", ""), 86_400, () -> {});
        });
        assertThat(told)
                .containsExactly("5 post EXPEDITED", "6 blue", "7 post DELIBERATE", "8 trucks true", "10 trucks false");
    }
}
