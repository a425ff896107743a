package org.drawdown;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.theatre.Simulation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Accumulate;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Sim;
import umontreal.ssj.simevents.Simulator;

/** The map of the house: what each room may lean on, ours and others' libraries alike. */
class HouseTest {
    /**
     * A room; ours that it leans on; packages of others that it may use beside {@link #FREE_TO_ALL}. The same table, in
     * words, is docs/reference/house.md.
     */
    private static final String MAP = """
            quantity         | |
            statistics       | | org.apache.commons.math3
            statistics.selection | statistics | org.apache.commons.math3
            statistics.sequential | statistics |
            statistics.sensitivity | statistics |
            statistics.discovery | statistics | org.apache.commons.math3
            network          | |
            kernel           | | umontreal.ssj.simevents
            outcome          | |
            chance           | quantity | umontreal.ssj.rng umontreal.ssj.probdist umontreal.ssj.hups org.apache.commons.math3 java.security
            evidence         | chance statistics |
            scenario         | chance quantity |
            reading.value    | scenario chance quantity |
            reading.language | quantity |
            reading.page     | language value scenario quantity | org.snakeyaml.engine de.siegmar.fastcsv
            reading.form     | page language value scenario chance quantity |
            reading.layers   | form page language value quantity |
            reading.binder   | form page language value scenario chance quantity |
            reading.rules    | binder page language value scenario chance quantity |
            reading.compare  | layers page language value scenario quantity |
            reading.draft    | page language value network quantity |
            reading          | rules binder layers form page scenario |
            feasibility      | scenario chance network statistics quantity |
            theatre.stage    | kernel chance network scenario outcome | java.util.concurrent.ConcurrentHashMap
            theatre.place    | stage kernel scenario outcome |
            theatre.nature   | stage kernel chance scenario outcome |
            theatre.paper    | nature stage kernel chance network scenario outcome |
            theatre.order    | place stage kernel scenario |
            theatre.move     | order paper place nature stage kernel chance network scenario outcome quantity |
            theatre.leave    | order place nature paper stage kernel chance scenario outcome |
            theatre          | stage place nature paper order move leave kernel chance scenario outcome |
            experiment       | scenario outcome statistics chance | java.util.concurrent
            findings         | experiment scenario outcome statistics chance |
            inquiry          | reading reading.page theatre experiment findings scenario outcome chance statistics | java.util.concurrent
            inquiry.seek     | inquiry findings statistics scenario |
            inquiry.compare  | inquiry findings outcome scenario statistics statistics.selection theatre |
            inquiry.discovery | inquiry inquiry.seek theatre findings scenario outcome chance statistics.discovery |
            inquiry.precision | experiment findings scenario statistics statistics.sequential |
            inquiry.drivers  | inquiry inquiry.compare findings scenario outcome chance statistics statistics.sensitivity theatre |
            inquiry.reduction | inquiry experiment feasibility findings scenario outcome chance statistics |
            store            | evidence inquiry.precision inquiry.compare inquiry.discovery inquiry.drivers inquiry.reduction inquiry.seek inquiry experiment findings scenario outcome statistics statistics.sensitivity statistics.discovery | org.duckdb de.siegmar.fastcsv tools.jackson java.sql java.security java.util.zip java.net
            report.draw      | scenario findings statistics | org.jfree gg.jte org.apache.batik java.awt javax org.w3c.dom
            report           | draw inquiry.precision findings scenario outcome statistics | org.jfree java.awt
            report.research  | draw evidence inquiry inquiry.compare inquiry.discovery inquiry.drivers inquiry.reduction inquiry.seek findings scenario statistics statistics.sensitivity statistics.discovery | org.jfree java.awt
            cli.screen       | all | me.tongfei.progressbar java.util.concurrent
            cli.research     | all | picocli java.util.concurrent
            cli              | all | picocli java.util.concurrent
            """;

    /** What every room may use of Java; the rest of it stands in the map, like any library. */
    private static final List<String> FREE_TO_ALL = List.of(
            "java.lang",
            "java.util.function",
            "java.util.stream",
            "java.util.regex",
            "java.time",
            "java.io",
            "java.nio",
            "java.text",
            "java.math");

    /** Rooms that are drawn on the map and not built yet: take them out of here with their first class. */
    private static final Set<String> NOT_BUILT_YET = new TreeSet<>();

    /** The rooms in which a run happens: the same scenario and luck always give the same outcome there. */
    private static final String[] A_RUN = {
        "org.drawdown.chance..",
        "org.drawdown.kernel..",
        "org.drawdown.network..",
        "org.drawdown.scenario..",
        "org.drawdown.outcome..",
        "org.drawdown.theatre.."
    };

    private static final String HOUSE = "org.drawdown.";
    private static final Path SOURCES = Path.of("src/main/java/org/drawdown");
    private static final Map<String, Room> ROOMS = rooms();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/report/template/")) // generated from the pages
            .importPackages("org.drawdown");

    /** A row of the map. */
    private record Room(String name, List<String> listed, Set<String> ours, List<String> others) {
        private boolean all() {
            return ours.contains("all");
        }

        private boolean mayUse(JavaClass used) {
            JavaClass type = used.getBaseComponentType();
            if (type.isPrimitive() || roomOf(type).equals(name)) {
                return true;
            }
            if (type.getPackageName().startsWith("org.drawdown")) {
                return all() || ours.contains(roomOf(type));
            }
            return type.getPackageName().equals("java.util")
                    || Stream.concat(FREE_TO_ALL.stream(), others.stream()).anyMatch(each -> isWithin(type, each));
        }

        private static boolean isWithin(JavaClass type, String packageOrClass) {
            return (type.getFullName() + ".").startsWith(packageOrClass + ".");
        }

        private DescribedPredicate<JavaClass> allowed() {
            return DescribedPredicate.describe("the map allows to " + name, this::mayUse);
        }
    }

    private static Map<String, Room> rooms() {
        Map<String, Room> rooms = new LinkedHashMap<>();
        for (String row : MAP.lines().toList()) {
            String[] cells = row.split("\\|", -1);
            String name = cells[0].strip();
            Set<String> ours = new TreeSet<>();
            words(cells[1]).forEach(word -> ours.add(fullName(name, word)));
            rooms.put(name, new Room(name, words(cells[1]), ours, words(cells[2])));
        }
        return rooms;
    }

    /** The rooms inside theatre and reading name each other without it. */
    private static String fullName(String room, String word) {
        String inside = room.replaceFirst("\\..*", "") + "." + word;
        return MAP.lines().anyMatch(row -> row.startsWith(inside + " ")) ? inside : word;
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split("[ ,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The room with the longest name that the package begins with; empty when there is none. */
    private static String roomOf(JavaClass type) {
        return roomOf(type.getPackageName());
    }

    private static String roomOf(String packageName) {
        return ROOMS.keySet().stream()
                .filter(room -> (packageName + ".").startsWith(HOUSE + room + "."))
                .max((one, two) -> Integer.compare(one.length(), two.length()))
                .orElse("");
    }

    private static boolean built(Room room) {
        return !NOT_BUILT_YET.contains(room.name())
                || CLASSES.stream().anyMatch(type -> roomOf(type).equals(room.name()));
    }

    private static Stream<Room> builtRooms() {
        return ROOMS.values().stream().filter(HouseTest::built);
    }

    @TestFactory
    Stream<DynamicTest> each_room_leans_only_on_what_the_map_allows() {
        return builtRooms()
                .map(room -> dynamicTest(
                        room.name(),
                        () -> classes()
                                .that(DescribedPredicate.describe(
                                        "stand in " + room.name(),
                                        (JavaClass type) -> roomOf(type).equals(room.name())))
                                .should()
                                .onlyDependOnClassesThat(room.allowed())
                                .check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> the_map_allows_no_room_that_nobody_enters() {
        return builtRooms()
                .filter(room -> !room.all())
                .map(room -> dynamicTest(room.name(), () -> {
                    Set<String> entered = new TreeSet<>();
                    CLASSES.stream()
                            .filter(type -> roomOf(type).equals(room.name()))
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .map(dependency ->
                                    roomOf(dependency.getTargetClass().getBaseComponentType()))
                            .filter(other -> !other.isEmpty() && !other.equals(room.name()))
                            .forEach(entered::add);
                    assertEquals(room.ours(), entered);
                }));
    }

    @Test
    void every_package_is_on_the_map() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(type.getPackageName()));
        packages.forEach(each -> {
            String room = roomOf(each);
            assertEquals(HOUSE + room, each, "a package that is not on the map of the house");
        });
    }

    @Test
    void no_two_rooms_lean_on_each_other() {
        slices().matching("org.drawdown.(*)..").should().beFreeOfCycles().check(CLASSES);
        Stream.of("theatre", "reading", "report", "cli")
                .forEach(room -> slices().matching("org.drawdown." + room + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .check(CLASSES));
    }

    @Test
    void theatre_has_one_door() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.drawdown.theatre..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.drawdown.theatre..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Simulation.class))))
                .check(CLASSES);
    }

    @Test
    void reading_is_entered_by_its_doors() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.drawdown.reading..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.drawdown.reading..")
                        .and(DescribedPredicate.describe(
                                "no door",
                                type -> !type.getFullName()
                                        .matches("org\\.drawdown\\.reading\\.([A-Z]\\w*|page\\.Fault"
                                                + "|compare\\.Differences?|draft\\.(Skeleton|Conversion))(\\$.*)?"))))
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_speaks_and_exits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.drawdown.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    /** Their order differs between starts of the JVM, and so would whatever is read out of them. */
    @Test
    void what_is_computed_and_written_is_never_in_the_order_of_a_hash() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.drawdown.report..", "org.drawdown.cli..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Hash(Map|Set)|Hashtable|IdentityHashMap|WeakHashMap)")
                .orShould()
                .accessTargetWhere(calls("java.util.Map", "of", "copyOf", "ofEntries"))
                .orShould()
                .accessTargetWhere(calls("java.util.Set", "of", "copyOf"))
                .orShould()
                .accessTargetWhere(calls(
                        "java.util.stream.Collectors",
                        "toSet",
                        "toUnmodifiableSet",
                        "toUnmodifiableMap",
                        "toConcurrentMap",
                        "groupingByConcurrent"))
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "Collectors.toMap or groupingBy without a map of one's own", HouseTest::collectsByHash))
                .check(CLASSES);
    }

    private static boolean collectsByHash(JavaAccess<?> access) {
        return access instanceof JavaMethodCall call
                && call.getTargetOwner().isEquivalentTo(Collectors.class)
                && ((call.getName().equals("toMap")
                                && call.getTarget().getRawParameterTypes().size() < 4)
                        || (call.getName().equals("groupingBy")
                                && call.getTarget().getRawParameterTypes().size() < 3));
    }

    /**
     * Ground alone is shared by threads. Its concurrent maps remember what a pure function of the key gave and are never
     * read in order, so who asked first makes no difference: the map allows it that one class.
     */
    @Test
    void a_run_sees_no_clock_no_thread_and_no_chance_but_its_own() {
        noClasses()
                .that()
                .resideInAnyPackage(A_RUN)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Thread|ThreadLocal|Runtime|Process.*)"
                        + "|java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Random|SplittableRandom|Timer|UUID)")
                .orShould()
                .accessTargetWhere(calls("java.lang.System", "currentTimeMillis", "nanoTime", "getenv", "getProperty"))
                .orShould()
                .accessTargetWhere(calls("java.lang.Math", "random"))
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "now()",
                        access -> access.getTarget().getName().equals("now")
                                && access.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "a parallel stream",
                        access -> access.getTarget().getName().matches("parallel(Stream)?")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(A_RUN)
                .and()
                .doNotHaveSimpleName("Ground")
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.concurrent.."))
                .check(CLASSES);
    }

    @Test
    void nothing_static_changes() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void ssj_is_used_without_its_static_clock_and_its_seeds_that_count_up() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Sim.class)
                .orShould()
                .callMethod(Simulator.class, "getDefaultSimulator")
                .orShould()
                .callConstructor(Event.class)
                .orShould()
                .callConstructor(Accumulate.class)
                .check(CLASSES);
        classes()
                .that(DescribedPredicate.describe(
                        "make a stream",
                        type -> type.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MRG32k3a.class))))
                .should()
                .haveSimpleName("NamedLuck")
                .check(CLASSES);
    }

    @Test
    void each_library_has_one_doorkeeper_or_two() {
        Map<String, Set<String>> doorkeepers = new TreeMap<>();
        ROOMS.values()
                .forEach(room -> room.others().stream()
                        .filter(library -> !library.startsWith("java"))
                        .forEach(library -> doorkeepers
                                .computeIfAbsent(library, key -> new TreeSet<>())
                                .add(room.name().replaceFirst("^(cli|report|statistics)\\..*", "$1"))));
        Map<String, Set<String>> two = new TreeMap<>(doorkeepers);
        two.values().removeIf(rooms -> rooms.size() == 1);
        assertEquals(
                "{de.siegmar.fastcsv=[reading.page, store], org.apache.commons.math3=[chance, statistics]}",
                two.toString());
    }

    @Test
    void no_room_is_called_by_what_rooms_are_made_of() {
        ROOMS.keySet()
                .forEach(room -> assertFalse(room.matches("(.*\\.)?(utils?|common|helpers?|managers?|core|impl)")));
    }

    @TestFactory
    Stream<DynamicTest> the_card_on_each_door_agrees_with_the_map() {
        return builtRooms()
                .map(room -> dynamicTest(room.name(), () -> {
                    String card = card(room.name());
                    for (String door : words(line(card, "Door"))) {
                        Path type =
                                SOURCES.resolve(room.name().replace('.', '/')).resolve(door + ".java");
                        assertTrue(Files.exists(type), "the door " + door + " of " + room.name() + " is no class");
                    }
                    Set<String> leansOn = words(line(card, "Leans on").replaceAll("nothing( of ours)?", "")).stream()
                            .map(word -> fullName(room.name(), word))
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertEquals(onTheCard(room), leansOn);
                }));
    }

    /** The card of a room with rooms inside is that of a whole house within the house. */
    private static Set<String> onTheCard(Room room) {
        String inside = room.name() + ".";
        Set<String> ours = new TreeSet<>(room.ours());
        ROOMS.values().stream()
                .filter(each -> each.name().startsWith(inside))
                .forEach(each -> ours.addAll(each.ours()));
        ours.removeIf(each -> each.startsWith(inside) || each.equals(room.name()));
        return ours;
    }

    @Test
    void the_map_in_the_docs_is_this_map() throws IOException {
        String page = Files.readString(Path.of("docs/reference/house.md"));
        List<String> wrong = new ArrayList<>();
        ROOMS.values().forEach(room -> {
            String ours = room.listed().isEmpty() ? "-" : String.join(", ", room.listed());
            if (page.lines().noneMatch(line -> line.matches("\\| " + room.name() + " \\|.*\\| " + ours + " \\|.*"))) {
                wrong.add("| " + room.name() + " | … | " + ours + " | … |");
            }
        });
        assertEquals(List.of(), wrong, "docs/reference/house.md lacks these rows");
    }

    private static String card(String room) throws IOException {
        Path card = SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java");
        return Files.readString(card).replaceAll("\\R \\*(?! <p>| @|/| *\\R)", "");
    }

    private static String line(String card, String key) {
        Matcher matcher =
                Pattern.compile("<p>" + key + ": ((?:[^.]|\\.(?=[a-z]))*)\\.").matcher(card);
        assertTrue(matcher.find(), "the card lacks a line \"" + key + ": ….\"");
        return matcher.group(1);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... methods) {
        return DescribedPredicate.describe(
                owner + "." + String.join("/", methods),
                access -> access.getTargetOwner().getFullName().equals(owner)
                        && List.of(methods).contains(access.getTarget().getName()));
    }
}
