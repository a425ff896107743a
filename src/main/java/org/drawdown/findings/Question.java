package org.drawdown.findings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;
import org.drawdown.statistics.Proportion;
import org.drawdown.statistics.Quantiles;

/**
 * What is asked of many runs, one number with its interval.
 *
 * <ul>
 *   <li>{@code P(deadline)}: how likely all conditions hold by the deadline; {@code P(people)}, {@code P(kidal)},
 *       {@code P(clean)}; {@code P(people by 2024-01-15)} for another date
 *   <li>{@code P80}: the date by which all conditions hold in 80 of 100 runs; {@code P80(people)}, {@code P50(kidal)};
 *       {@code P90(lost containers)}, {@code P90(cost)} for amounts
 *   <li>{@code mean(lost containers)}, {@code mean(cost)}, {@code mean(finish)}: of a date only if it came in every run
 * </ul>
 *
 * @param words     as asked
 * @param statistic what is made of the numbers of the runs
 * @param share     of a quantile, 0 to 1; 0 for others
 * @param measure   the number of each run
 */
public record Question(String words, Statistic statistic, double share, Measure measure) {
    private static final Pattern FORM =
            Pattern.compile("\\s*(P|mean|P\\d{1,2}(?:\\.\\d{1,2})?)\\s*(?:\\(\\s*([^()]*?)\\s*\\))?\\s*");
    private static final Pattern BY = Pattern.compile("(.+?)\\s+by\\s+(\\S+)");

    /** What is made of numbers, one a run. */
    public enum Statistic {
        PROBABILITY,
        QUANTILE,
        MEAN
    }

    /** {@return how likely all conditions hold by the deadline} */
    public static Question deadline(Scenario scenario) {
        return of("P(deadline)", scenario);
    }

    /** {@return what to ask where nobody says: the deadline, its 80 % date, the mean price} */
    public static List<Question> usual(Scenario scenario) {
        List<Question> usual = new ArrayList<>();
        usual.add(deadline(scenario));
        usual.add(of("P80", scenario));
        Prices.kinds(scenario).stream()
                .findFirst()
                .ifPresent(kind -> usual.add(of("mean(lost " + kind.key() + ")", scenario)));
        if (scenario.rates().isPresent()) {
            usual.add(of("mean(cost)", scenario));
        }
        return List.copyOf(usual);
    }

    /**
     * {@return a question in words}
     *
     * @param scenario of which it is asked
     * @throws IllegalArgumentException if it is none, with what can be asked
     */
    public static Question of(String words, Scenario scenario) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + words + "\" asks nothing known; ask P(deadline), P80, P80(people)" + " or mean(cost)");
        }
        String statistic = form.group(1);
        Optional<String> about = Optional.ofNullable(form.group(2)).filter(text -> !text.isBlank());
        if (scenario.conditions().none() && about.filter(amount(scenario)).isEmpty()) {
            throw new IllegalArgumentException("\"" + words + "\" asks for a date, and " + scenario.name()
                    + " wants none to be held: write holds-when, or read its rates with drawdown run");
        }
        if (statistic.equals("P")) {
            return new Question(words, Statistic.PROBABILITY, 0, truth(words, about.orElse("deadline"), scenario));
        }
        Measure measure = measure(words, about.orElse("finish"), Measure.numbers(scenario));
        if (statistic.equals("mean")) {
            return new Question(words, Statistic.MEAN, 0, measure);
        }
        double share = Double.parseDouble(statistic.substring(1)) / 100;
        if (!(share > 0)) {
            throw new IllegalArgumentException("\"" + words + "\" is no quantile; ask P1 to P99, such as P80");
        }
        return new Question(words, Statistic.QUANTILE, share, measure);
    }

    /** {@return whether something is no date: it can be asked though nothing has to hold} */
    private static Predicate<String> amount(Scenario scenario) {
        return about -> Measure.numbers(scenario).stream()
                .anyMatch(number ->
                        number.unit() != Measure.Unit.DAYS && number.words().equals(about));
    }

    private static Measure truth(String words, String about, Scenario scenario) {
        Matcher by = BY.matcher(about);
        if (!by.matches()) {
            return measure(words, about, Measure.truths(scenario));
        }
        List<Measure> dates = Measure.numbers(scenario).stream()
                .filter(number -> number.unit() == Measure.Unit.DAYS)
                .toList();
        return Measure.by(measure(words, by.group(1), dates), date(words, by.group(2)));
    }

    private static LocalDate date(String words, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException error) {
            throw new IllegalArgumentException("\"" + words + "\" names no date; write P(people by 2030-01-31)", error);
        }
    }

    private static Measure measure(String words, String about, List<Measure> known) {
        return known.stream()
                .filter(measure -> measure.words().equals(about))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + words + "\" asks of \"" + about
                        + "\", which is not measured; what can be asked so: "
                        + known.stream().map(Measure::words).collect(Collectors.joining(", "))));
    }

    /** {@return what the answer is, in words with its unit: for a head of a table} */
    public String meaning() {
        return switch (statistic) {
            case PROBABILITY -> "probability, 0 to 1, that it is so: " + measure.words();
            case QUANTILE ->
                measure.words() + ", " + Math.round(share * 100) + " of 100 runs are no later or no more, "
                        + measure.unit().words();
            case MEAN ->
                measure.words() + ", mean of the runs, " + measure.unit().words();
        };
    }

    /** {@return the name of its column in tables: {@code p_deadline}, {@code p80_people}, {@code mean_lost_containers}} */
    public String column() {
        String about = measure.words().equals("finish") ? "" : "_" + measure.words();
        String prefix =
                words.replaceFirst("\\(.*", "").strip().toLowerCase(Locale.ROOT).replace('.', '_');
        return (prefix + about).replaceAll("[^\\p{Alnum}]+", "_");
    }

    /**
     * {@return the answer, of numbers one a run, pairs side by side; absent when a run failed, there are fewer than two
     * pairs, or it is a mean of a date that did not come in every run}
     */
    public Optional<Amount> answer(double... values) {
        boolean failed = Arrays.stream(values).anyMatch(Double::isNaN);
        if (failed || values.length < 4) {
            return Optional.empty();
        }
        return switch (statistic) {
            case PROBABILITY -> Optional.of(probability(values));
            case QUANTILE -> Optional.of(Amount.quantile(values, share, Double.POSITIVE_INFINITY));
            case MEAN ->
                Arrays.stream(values).allMatch(Double::isFinite) ? Optional.of(Amount.mean(values)) : Optional.empty();
        };
    }

    /**
     * {@return the answer of runs that share nothing, with an interval of any level: by Clopper and Pearson for a
     * probability, by order statistics for a quantile, by Student's law for a mean; absent as above}
     */
    public Optional<Amount> exact(double level, double... values) {
        if (Arrays.stream(values).anyMatch(Double::isNaN) || values.length < 2) {
            return Optional.empty();
        }
        int n = values.length;
        return switch (statistic) {
            case PROBABILITY -> {
                int so =
                        (int) Arrays.stream(values).filter(value -> value > 0.5).count();
                yield Optional.of(new Amount((double) so / n, Proportion.clopperPearson(so, n, level), n));
            }
            case QUANTILE -> {
                Quantiles quantiles = Quantiles.of(values);
                yield Optional.of(new Amount(quantiles.at(share), quantiles.interval(share, level), n));
            }
            case MEAN -> {
                Moments moments = Moments.of(values);
                yield Double.isFinite(moments.mean())
                        ? Optional.of(new Amount(moments.mean(), moments.interval(level), n))
                        : Optional.empty();
            }
        };
    }

    private static Amount probability(double... values) {
        boolean[] so = Columns.above(values, 0.5);
        double p = Arrays.stream(values).sum() / values.length;
        return new Amount(p, Proportion.paired(so, Share.LEVEL), values.length);
    }

    /** {@return a value of the answer in words: "62 of 100", "30 Dec 2023", "1,200"} */
    public String say(double value, Calendar calendar) {
        if (statistic == Statistic.PROBABILITY) {
            return Hundred.figure(Math.min(1, Math.max(0, value))) + " of 100";
        }
        if (measure.unit() == Measure.Unit.DAYS) {
            if (Double.isInfinite(value)) {
                return "never";
            }
            When when = When.of(calendar, value * Columns.SECONDS_A_DAY);
            return (when.after() ? "after " : "")
                    + java.time.format.DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH)
                            .format(when.date());
        }
        return String.format(Locale.ENGLISH, "%,.0f", value);
    }

    /** {@return a difference of two answers in words: "+17 of 100 (+13 .. +21)", "-3.2 d (-4.0 .. -2.4)"} */
    public String differs(Amount difference) {
        double times = statistic == Statistic.PROBABILITY ? 100 : 1;
        double most = times
                * Math.max(
                        Math.abs(difference.interval().low()),
                        Math.abs(difference.interval().high()));
        String form = most >= 100 || (statistic == Statistic.PROBABILITY && most >= 10) ? "%+,.0f" : "%+,.1f";
        return String.format(Locale.ROOT, form, times * difference.value()) + unit() + " ("
                + String.format(Locale.ROOT, form, times * difference.interval().low()) + " .. "
                + String.format(Locale.ROOT, form, times * difference.interval().high()) + ")";
    }

    private String unit() {
        if (statistic == Statistic.PROBABILITY) {
            return " of 100";
        }
        return measure.unit() == Measure.Unit.DAYS ? " d" : "";
    }

    /** {@return an interval of the answer in words} */
    public String say(Interval interval, Calendar calendar) {
        return (say(interval.low(), calendar) + " .. " + say(interval.high(), calendar)).replace(" of 100", "");
    }
}
