package org.drawdown.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a study was asked, so that it can be taken up or made again: the command, its arguments and the words of its
 * options, defaults included.
 *
 * @param command   such as {@code sweep}
 * @param arguments such as files, in their order
 * @param options   by name without dashes, in their order; no words: not given; a word of nothing: given without a word
 */
public record Asked(String command, List<String> arguments, Map<String, List<String>> options) {
    /** What a shell takes as one word. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.=/,:+-]*");

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

    /** {@return the line that asks it again} */
    public String line() {
        StringBuilder line = new StringBuilder("drawdown ").append(command);
        arguments.forEach(argument -> line.append(' ').append(quoted(argument)));
        options.forEach((name, words) -> words.forEach(word -> line.append(" --")
                .append(name)
                .append(word.isEmpty() ? "" : " ")
                .append(quoted(word))));
        return line.toString();
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "\"" + word + "\"";
    }

    /** {@return it as JSON} */
    public String json() {
        ObjectNode root = Json.object();
        root.put("command", command);
        arguments.forEach(root.withArray("/arguments")::add);
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
        List<String> arguments = new ArrayList<>();
        root.path("arguments").forEach(argument -> arguments.add(argument.asString("")));
        return Optional.of(new Asked(root.path("command").asString(""), arguments, options));
    }
}
