package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.value.LawShape;
import org.drawdown.reading.value.LawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import umontreal.ssj.probdist.NormalDist;

/** The page of laws: every law stands on it, and every figure is reckoned. */
class LawsPageTest {
    private static final Path PAGE = Path.of("docs/reference/laws.md");
    private static final Path MADE = Path.of("target/docs/laws.md");
    private static final String ENDS = "At least, at most";
    private static final String HEAD = "| written | mean | sd | 10 % | 50 % | 90 % |\n|---|---|---|---|---|---|\n";
    private static final Pattern SECTION = Pattern.compile("## (.*)\n[^#]*" + Pattern.quote(HEAD) + "((?:\\|.*\n)*)");
    private static final int FINE = 4096;
    private static final int END = 8 * FINE;

    @Test
    void every_figure_is_that_of_the_law() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder made = new StringBuilder();
        Matcher section = SECTION.matcher(page);
        int written = 0;
        while (section.find()) {
            made.append(page, written, section.start(2)).append(rows(section.group(1)));
            written = section.end(2);
        }
        made.append(page.substring(written));
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertEquals(made.toString(), page, "the laws have changed: cp " + MADE + " " + PAGE);
    }

    @ParameterizedTest
    @EnumSource
    void each_law_is_told_with_formula_domain_source_and_figures(LawShape shape) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("## " + shape.word() + "\n");
        assertTrue(from >= 0, shape.word() + " has no section");
        String section = page.substring(from, page.indexOf("\n## ", from));
        for (String needed : List.of("\n```\n", "\nDomain: ", "\nSource: ", HEAD)) {
            assertTrue(section.contains(needed), shape.word() + " lacks " + needed);
        }
        shape.examples().forEach(form -> assertTrue(section.contains("`" + form + "`"), form));
    }

    private static String rows(String section) {
        List<String> forms = section.equals(ENDS)
                ? List.of(
                        "lognormal(mean 6 d; cv 0.8; at least 1 d; at most 30 d)",
                        "exponential(mean 5 min; at most 20 min)",
                        "mixture(70 % exponential(mean 2 d; at most 9 d); 30 % 10 d)")
                : LawShape.of(section).orElseThrow().examples().stream()
                        .filter(form -> !form.contains(".csv"))
                        .toList();
        return forms.stream().map(LawsPageTest::row).collect(Collectors.joining());
    }

    private static String row(String form) {
        Dimension dimension = form.startsWith("beta")
                ? Dimension.SHARE
                : form.startsWith("discrete") ? Dimension.COUNT : Dimension.TIME;
        LawText read = LawText.read(form, dimension);
        Law law = read.law().tabulated();
        Parameter words = new Parameter("as read", law, read.unit());
        return "| `" + form + "` | " + words.words(law.mean()) + " | " + words.words(sd(law)) + " | "
                + words.words(law.quantile(0.1)) + " | " + words.words(law.quantile(0.5)) + " | "
                + words.words(law.quantile(0.9)) + " |\n";
    }

    /** The integral of the squared deviation over the normal score, by the rule of trapezes. */
    private static double sd(Law law) {
        double sum = 0;
        for (int i = -END; i <= END; i++) {
            double score = (double) i / FINE;
            double off = law.quantile(NormalDist.cdf01(score)) - law.mean();
            sum += off * off * Math.exp(-score * score / 2);
        }
        return Math.sqrt(sum / FINE / Math.sqrt(2 * Math.PI));
    }
}
