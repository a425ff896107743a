package org.drawdown.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a study was asked, so that it can be taken up again: the command and the words of its options, defaults included.
 *
 * @param command such as {@code sweep}
 * @param options by name without dashes, in their order
 */
public record Asked(String command, Map<String, List<String>> options) {
    /** Its name in a folder. */
    public static final String FILE = "study.json";

    /** {@return the words of an option; empty when it was not given} */
    public List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** {@return the only word of an option} */
    public Optional<String> one(String option) {
        return all(option).stream().findFirst();
    }

    /** {@return it as JSON} */
    public String json() {
        ObjectNode root = Json.object();
        root.put("command", command);
        ObjectNode inner = root.putObject("options");
        options.forEach((name, words) -> words.forEach(inner.withArray("/" + name)::add));
        return Json.text(root);
    }

    /** {@return what a folder's study was asked; absent when there is none} */
    public static Optional<Asked> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonNode root = Json.read(file);
        Map<String, List<String>> options = new LinkedHashMap<>();
        root.path("options").forEachEntry((name, words) -> {
            List<String> all = new ArrayList<>();
            words.forEach(word -> all.add(word.asString("")));
            options.put(name, all);
        });
        return Optional.of(new Asked(root.path("command").asString(""), options));
    }
}
