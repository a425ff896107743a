package org.drawdown.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a run folder came to be: what it takes to make it again. Times and machines are told here and nowhere else.
 *
 * @param version      of the program
 * @param commit       it was built from; empty when not known
 * @param commandLine  as given
 * @param scenarios    files of the resolved scenarios, by key, the baseline first
 * @param scenarioHash SHA-256 of the baseline's resolved text
 * @param seed         of all luck
 * @param replications runs of each scenario that were played
 * @param ended        {@code complete}, {@code sure-enough}, {@code out-of-time}, {@code stopped} or {@code loop}
 * @param threads      that played
 * @param began        when, in UTC, as ISO 8601
 * @param seconds      it took
 * @param trouble      what could not be written; empty when all could
 */
public record Manifest(
        String version,
        String commit,
        List<String> commandLine,
        Map<String, String> scenarios,
        String scenarioHash,
        long seed,
        int replications,
        String ended,
        int threads,
        String began,
        double seconds,
        List<String> trouble) {
    /** Its name in the folder. */
    public static final String FILE = "manifest.json";

    /** {@return it as JSON, with the machine it ran on and the hash of each file} */
    public String json(Map<String, String> hashes) {
        ObjectNode root = Json.object();
        root.put("drawdown", version).put("commit", commit);
        commandLine.forEach(root.putArray("command-line")::add);
        ObjectNode files = root.putObject("scenarios");
        scenarios.forEach(files::put);
        root.put("scenario-sha256", scenarioHash).put("seed", seed).put("replications", replications);
        root.put("ended", ended).put("threads", threads).put("began", began).put("seconds", seconds);
        trouble.forEach(root.putArray("trouble")::add);
        machine(root.putObject("machine"));
        ObjectNode sums = root.putObject("sha256");
        hashes.forEach(sums::put);
        return Json.text(root);
    }

    private static void machine(ObjectNode machine) {
        machine.put("java", System.getProperty("java.vendor", "") + " " + Runtime.version());
        machine.put("os", System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""));
        machine.put("processor", System.getProperty("os.arch", ""))
                .put("cores", Runtime.getRuntime().availableProcessors());
    }

    /**
     * What a run folder says about how to play one of its runs again.
     *
     * @param seed         of all luck; absent when the manifest says none
     * @param replications runs that were played
     * @param scenarios    files of the resolved scenarios, by key, the baseline first
     */
    public record Origin(OptionalLong seed, int replications, Map<String, String> scenarios) {}

    /** {@return what the manifest of a folder says; absent when there is none} */
    public static Optional<Origin> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonNode root = Json.read(file);
        Map<String, String> scenarios = new java.util.LinkedHashMap<>();
        root.path("scenarios").forEachEntry((key, value) -> scenarios.put(key, value.asString("")));
        JsonNode seed = root.path("seed");
        return Optional.of(new Origin(
                seed.isIntegralNumber() ? OptionalLong.of(seed.longValue()) : OptionalLong.empty(),
                root.path("replications").asInt(0),
                scenarios));
    }
}
