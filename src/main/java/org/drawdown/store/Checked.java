package org.drawdown.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Provenance.Input;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file that was checked, as {@code check --json} tells it; {@code docs/reference/check.md} explains the keys.
 *
 * @param file       as it was named
 * @param faults     in the order in which they are told
 * @param provenance where its numbers come from; absent where it has faults
 * @param earliest   when it can be over if nothing goes wrong; absent where nothing limits it
 * @param atAPrice   when it can be over whatever gives way; absent as before
 */
public record Checked(
        String file,
        List<Fault> faults,
        Optional<Provenance> provenance,
        Optional<Earliest> earliest,
        Optional<Earliest> atAPrice) {

    /**
     * A fault or a warning.
     *
     * @param line   from 1; 0: the file as a whole
     * @param column from 1, in characters
     * @param path   keys from the top of the file, joined by dots; empty where none can be named
     * @param error  whether the file cannot be run
     */
    public record Fault(String file, int line, int column, String path, boolean error, String what, String cure) {}

    /**
     * The earliest.
     *
     * @param at      on the mission's clocks; absent: never
     * @param because what takes so long
     * @param path    the number that limits it
     * @param alone   when what takes so long would be done if nothing else limited anything; absent: never
     * @param late    whether that is after the deadline
     * @param rest    of all else, where it is never
     */
    public record Earliest(
            Optional<LocalDateTime> at,
            String because,
            String path,
            Optional<LocalDateTime> alone,
            boolean late,
            Optional<Earliest> rest) {}

    /**
     * {@return files that were checked, as JSON}
     *
     * @param assumptions whether all that is assumed is listed
     */
    public static String json(List<Checked> files, boolean assumptions) {
        ObjectNode root = Json.object();
        root.put("sound", files.stream().allMatch(file -> file.provenance.isPresent()));
        ArrayNode all = root.putArray("files");
        files.forEach(file -> file.put(all.addObject(), assumptions));
        return Json.text(root);
    }

    private void put(ObjectNode node, boolean assumptions) {
        node.put("file", file).put("sound", provenance.isPresent());
        ArrayNode told = node.putArray("faults");
        faults.forEach(fault -> put(told.addObject(), fault));
        provenance.ifPresent(found -> {
            node.put("inputs", found.inputs().size()).put("assumed", found.assumed());
            put(node, "earliest", earliest);
            put(node, "earliest-at-a-price", atAPrice);
            if (assumptions) {
                ArrayNode listed = node.putArray("assumptions");
                found.inputs().stream().filter(Input::doubtful).forEach(input -> put(listed.addObject(), input));
            }
        });
    }

    private static void put(ObjectNode node, Fault fault) {
        node.put("file", fault.file)
                .put("line", fault.line)
                .put("column", fault.column)
                .put("path", fault.path)
                .put("severity", fault.error ? "error" : "warning")
                .put("what", fault.what)
                .put("cure", fault.cure);
    }

    private static void put(ObjectNode node, String key, Optional<Earliest> earliest) {
        if (earliest.isEmpty()) {
            node.putNull(key);
            return;
        }
        ObjectNode told = node.putObject(key)
                .put("at", text(earliest.get().at))
                .put("because", earliest.get().because)
                .put("path", earliest.get().path)
                .put("alone", text(earliest.get().alone))
                .put("late", earliest.get().late);
        put(told, "rest", earliest.get().rest);
    }

    private static String text(Optional<?> time) {
        return time.map(Object::toString).orElse(null);
    }

    private static void put(ObjectNode node, Input input) {
        node.put("path", input.path())
                .put("value", input.value())
                .put("confidence", input.confidence().name().toLowerCase(Locale.ROOT))
                .put("source", input.source())
                .put("as-of", text(input.asOf()))
                .put("known-on", text(input.knownOn()))
                .put("file", input.file())
                .put("line", input.line());
    }
}
