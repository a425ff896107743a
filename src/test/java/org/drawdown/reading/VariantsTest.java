package org.drawdown.reading;

import static org.drawdown.reading.ScenarioFileTest.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Parameter;
import org.drawdown.chance.Triangular;
import org.drawdown.chance.Uniform;
import org.drawdown.quantity.Unit;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Provenance.Confidence;
import org.drawdown.scenario.Provenance.Input;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is changed, and where what is not changed comes from. */
class VariantsTest {
    private static final Path TOY = Path.of("scenarios/toy/two-sites.yaml");

    @TempDir
    private Path folder;

    private static Parameter count(Scenario scenario, String fleet) {
        return Scenario.byKey(scenario.fleets(), Fleet::key).get(fleet).count();
    }

    private static Map<String, String> changes(String... pairs) {
        Map<String, String> changes = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            changes.put(pairs[i], pairs[i + 1]);
        }
        return changes;
    }

    private Reading.Sound child(String text) throws IOException {
        Files.copy(TOY, folder.resolve("parent.yaml"));
        return sound(ScenarioFile.read(Files.writeString(folder.resolve("child.yaml"), text)));
    }

    @Test
    void a_lever_changes_the_number_at_its_path_and_nothing_else() {
        Reading.Sound toy = sound(ScenarioFile.read(TOY));
        Reading.Variant variant = toy.levers().get(0);
        assertEquals(new Fixed(1), count(toy.scenario(), "escorts").law());
        assertEquals(new Fixed(2), count(variant.scenario(), "escorts").law());
        assertEquals(toy.scenario().moves(), variant.scenario().moves());
        assertEquals("a second escort", variant.lever().title());
        assertEquals(changes("fleets.escorts.count", "+1"), variant.lever().set());
    }

    @Test
    void twenty_files_may_extend_each_other_and_one_more_is_told_to_be_too_many() throws IOException {
        Files.copy(TOY, folder.resolve("step-1.yaml"));
        Path last = folder.resolve("step-1.yaml");
        for (int step = 2; step <= 20; step++) {
            last = folder.resolve("step-" + step + ".yaml");
            Files.writeString(last, "extends: step-" + (step - 1) + ".yaml\nscenario: step-" + step + "\n");
        }
        assertEquals("step-20", sound(ScenarioFile.read(last)).scenario().name());
        Path more = Files.writeString(folder.resolve("more.yaml"), "extends: step-20.yaml\nscenario: more\n");
        Reading.Faulty faulty = (Reading.Faulty) ScenarioFile.read(more);
        assertEquals(1, faulty.faults().size());
        assertEquals(
                "more than 20 files extend each other, one after the other",
                faulty.faults().get(0).what());
    }

    @Test
    void a_change_may_be_of_a_law_a_list_or_a_rule_left_out() {
        Scenario changed = sound(ScenarioFile.read(
                        TOY,
                        changes(
                                "fleets.trucks.count", "x 0.5",
                                "moves.camp-boxes.by", "[trucks, buses]",
                                "sites.camp.loading.each", "x 2",
                                "moves.camp-boxes.escort", "none")))
                .scenario();
        Move boxes = Scenario.byKey(changed.moves(), Move::key).get("camp-boxes");
        assertEquals(new Fixed(15), count(changed, "trucks").law());
        assertEquals(List.of("trucks", "buses"), boxes.by());
        assertTrue(boxes.escort().isEmpty());
        Site camp = Scenario.byKey(changed.sites(), Site::key).get("camp");
        assertEquals(
                new Triangular(1800, 3000, 7200), camp.loading().get().each().seconds());
    }

    @Test
    void a_change_at_a_wrong_path_is_a_fault_of_the_changes() {
        Reading.Faulty faulty = (Reading.Faulty) ScenarioFile.read(TOY, changes("fleets.truks.count", "3"));
        assertEquals("""
                what is varied:1:1: nothing stands at fleets.truks.count
                    1 | fleets.truks.count: 3
                      | ^
                  The keys at fleets are trucks, buses, escorts. Did you mean "trucks"?
                """, faulty.faults().get(0).text());
    }

    @Test
    void a_child_changes_what_it_says_and_inherits_the_rest() throws IOException {
        Reading.Sound child = child("""
                extends: parent.yaml
                scenario: child
                fleets: {trucks: {count: 44}}
                attacks: {halts: 12 h}
                """);
        Scenario parent = sound(ScenarioFile.read(TOY)).scenario();
        assertEquals("child", child.scenario().name());
        assertEquals(new Fixed(44), count(child.scenario(), "trucks").law());
        assertEquals(count(parent, "buses"), count(child.scenario(), "buses"));
        assertEquals(parent.sites(), child.scenario().sites());
        assertTrue(child.scenario().attacks().isPresent());
        assertFalse(child.resolved().contains("extends"));
    }

    @Test
    void a_child_may_say_law_where_its_parent_says_value() throws IOException {
        Files.writeString(
                folder.resolve("parent.yaml"),
                Files.readString(TOY).replace("count: 30", "count: {value: 30, source: a list}"));
        Reading.Sound child = sound(ScenarioFile.read(Files.writeString(folder.resolve("child.yaml"), """
                extends: parent.yaml
                scenario: child
                fleets: {trucks: {count: {law: uniform(10; 20)}}}
                """)));
        assertEquals(new Uniform(10, 20), count(child.scenario(), "trucks").law());
        assertFalse(child.resolved().contains("value: 30"));
    }

    @Test
    void a_child_may_stretch_a_time_and_each_keeps_its_source() throws IOException {
        Reading.Sound child = child("""
                extends: parent.yaml
                scenario: child
                authorities: {road: {takes: {stretch: 1.5, source: my talk with the desk, confidence: low}}}
                """);
        Delay takes = child.scenario().authorities().get(0).takes();
        assertEquals(
                sound(ScenarioFile.read(TOY))
                        .scenario()
                        .authorities()
                        .get(0)
                        .takes()
                        .seconds(),
                takes.seconds());
        assertEquals(new Fixed(1.5), takes.stretch().law());
        assertEquals("invented for the tutorial", source(child, "authorities.road.takes"));
        assertEquals("my talk with the desk", source(child, "authorities.road.takes.stretch"));
        Reading.Sound again =
                sound(ScenarioFile.read(Files.writeString(folder.resolve("again.yaml"), child.resolved())));
        assertEquals(child.scenario(), again.scenario());
        assertEquals("invented for the tutorial", source(again, "authorities.road.takes"));
        assertEquals("my talk with the desk", source(again, "authorities.road.takes.stretch"));
    }

    private static String source(Reading.Sound sound, String path) {
        return sound.provenance().inputs().stream()
                .filter(input -> input.path().equals(path))
                .findFirst()
                .orElseThrow()
                .source();
    }

    @Test
    void every_time_has_a_stretch_that_may_be_set_by_its_path() {
        for (String change : List.of("1.5", "x 1.5", "+0.5")) {
            Scenario scenario = sound(ScenarioFile.read(TOY, changes("authorities.road.takes.stretch", change)))
                    .scenario();
            assertEquals(
                    new Fixed(1.5),
                    scenario.authorities().get(0).takes().stretch().law());
        }
        Reading.Faulty faulty = (Reading.Faulty) ScenarioFile.read(TOY, changes("fleets.trucks.count.stretch", "2"));
        assertEquals(
                "\"stretch\" is not a key of a number", faulty.faults().get(0).what());
    }

    @Test
    void none_takes_away_what_a_parent_says() throws IOException {
        Reading.Sound child = child("""
                extends: parent.yaml
                near-the-deadline: none
                moves: {camp-people: {escort: none}}
                levers: {second-escort: none, quicker-answers: none}
                """);
        assertTrue(child.scenario().bends().giveUnsensitive().isEmpty());
        assertEquals(List.of(), child.levers());
        Move people = Scenario.byKey(child.scenario().moves(), Move::key).get("camp-people");
        assertTrue(people.escort().isEmpty());
    }

    @Test
    void a_number_has_the_source_of_the_nearest_block_in_its_own_file() throws IOException {
        Reading.Sound child = child("""
                extends: parent.yaml
                fleets:
                  trucks: {count: {value: 44, source: S/2023/611, confidence: high}, seats: 2}
                """);
        Map<String, Input> inputs = new TreeMap<>();
        child.provenance().inputs().forEach(input -> inputs.put(input.path(), input));
        Input count = inputs.get("fleets.trucks.count");
        assertEquals("S/2023/611", count.source());
        assertEquals(Confidence.HIGH, count.confidence());
        assertEquals("44", count.value());
        assertEquals(3, count.line());
        assertTrue(count.file().endsWith("child.yaml"));
        assertEquals(Confidence.UNSTATED, inputs.get("fleets.trucks.seats").confidence());
        assertEquals("", inputs.get("fleets.trucks.seats").source());
        assertEquals(Confidence.ASSUMED, inputs.get("fleets.buses.count").confidence());
        assertEquals(
                "invented for the tutorial", inputs.get("fleets.buses.count").source());
        assertTrue(inputs.containsKey("start"));
        assertTrue(inputs.containsKey("procedures.convoy-north.hours"));
        assertFalse(inputs.containsKey("scenario"));
    }

    @Test
    void a_number_of_a_procedure_is_one_parameter_for_all_its_moves() {
        Scenario toy = sound(ScenarioFile.read(TOY)).scenario();
        Map<String, Move> moves = Scenario.byKey(toy.moves(), Move::key);
        Parameter expected = new Parameter("procedures.convoy-north.escort.one-per", new Fixed(30), Unit.ONE);
        assertEquals(expected, moves.get("camp-boxes").escort().get().onePer());
        assertEquals(expected, moves.get("camp-people").escort().get().onePer());
        assertEquals(
                "sites.camp.rear-guard",
                Scenario.byKey(toy.sites(), Site::key)
                        .get("camp")
                        .rearGuard()
                        .get()
                        .path());
    }

    @Test
    void what_is_added_is_marked_and_the_mark_leaves_no_trace() throws IOException {
        Reading.Sound child = child("""
                extends: parent.yaml
                scenario: child
                sites: {camp: {cargo: {tents: {value: 5, new: yes}}}}
                fleets:
                  vans: {new: yes, count: 2, home: hub, carries: {tents: 1}}
                moves:
                  tents-out: {new: yes, what: tents, from: camp, to: hub, by: vans}
                  tents-on: {new: yes, what: tents, from: hub, to: border, by: vans}
                shocks:
                  storm: {from: 2030-01-03, until: 2030-01-04, closes: [camp-road]}
                """);
        assertFalse(child.resolved().contains("new:"));
        assertTrue(child.resolved().contains("tents: 5\n"), child.resolved());
        Files.writeString(folder.resolve("grandchild.yaml"), """
                extends: child.yaml
                scenario: grandchild
                shocks: {storm: {until: 2030-01-05}}
                fleets: {vans: {count: 3}}
                sites: {hub: {cargo: {tents: 1}}}
                """);
        Reading.Sound grandchild = sound(ScenarioFile.read(folder.resolve("grandchild.yaml")));
        assertEquals(new Fixed(3), count(grandchild.scenario(), "vans").law());
    }

    @Test
    void what_was_taken_away_may_come_back_as_new() throws IOException {
        child("""
                extends: parent.yaml
                levers: {second-escort: none}
                """);
        Files.writeString(folder.resolve("grandchild.yaml"), """
                extends: child.yaml
                levers: {second-escort: {new: yes, set: {fleets.escorts.count: 3}}}
                """);
        assertEquals(
                2,
                sound(ScenarioFile.read(folder.resolve("grandchild.yaml")))
                        .levers()
                        .size());
    }
}
