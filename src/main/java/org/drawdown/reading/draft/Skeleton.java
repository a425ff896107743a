package org.drawdown.reading.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.reading.page.Resolved;

/**
 * A small sound mission to begin with: the file {@code skeleton.yaml} with a key, a title and dates of one's own.
 *
 * <p>All dates move with the start, or, when only the deadline is given, with that.
 */
public final class Skeleton {
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");
    private static final String FILE = "skeleton.yaml";

    private Skeleton() {}

    /**
     * {@return the text of a scenario}
     *
     * @param key such as {@link #key} makes it
     */
    public static String text(
            String key, Optional<String> title, Optional<LocalDate> start, Optional<LocalDate> deadline) {
        String text = resource();
        LocalDate from = date(text, "start");
        LocalDate until = date(text, "deadline");
        long days = start.map(date -> ChronoUnit.DAYS.between(from, date))
                .or(() -> deadline.map(date -> ChronoUnit.DAYS.between(until, date)))
                .orElse(0L);
        String moved = DATE.matcher(text)
                .replaceAll(
                        found -> LocalDate.parse(found.group()).plusDays(days).toString());
        String named = set(moved, "scenario", key);
        String titled = title.map(words -> set(named, "title", quoted(words))).orElse(named);
        return deadline.map(date -> set(titled, "deadline", date.toString())).orElse(titled);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "\"\"" : Resolved.scalar(words, false);
    }

    private static LocalDate date(String text, String key) {
        Matcher matcher = Pattern.compile("(?m)^" + key + ": (\\S+)").matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(FILE + " has no " + key);
        }
        return LocalDate.parse(matcher.group(1));
    }

    /** Sets a key of the mission; a remark behind it stays. */
    private static String set(String text, String key, String value) {
        return text.replaceFirst("(?m)^" + key + ": .*?(?= +#|$)", Matcher.quoteReplacement(key + ": " + value));
    }

    private static String resource() {
        try (InputStream stream = Skeleton.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a name as a key of the language: small letters, digits and hyphens; empty when it has no letter} */
    public static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String key =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.matches(".*[a-z].*") ? key : "";
    }
}
