package org.drawdown.reading.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.drawdown.chance.Beta;
import org.drawdown.chance.Discrete;
import org.drawdown.chance.Empirical;
import org.drawdown.chance.Erlang;
import org.drawdown.chance.Exponential;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Gamma;
import org.drawdown.chance.Law;
import org.drawdown.chance.Lognormal;
import org.drawdown.chance.Mixture;
import org.drawdown.chance.Pert;
import org.drawdown.chance.Triangular;
import org.drawdown.chance.Uniform;
import org.drawdown.chance.Weibull;

/** The laws of the language and the forms each may be written in; a form is the kinds of its parts. */
public enum LawShape {
    UNIFORM(
            "value; value|mean; sd|mean; cv",
            "uniform(15 min; 25 min)",
            "uniform(mean 20 min; sd 3 min)",
            "uniform(mean 20 min; cv 0.2)"),
    TRIANGULAR("value; value; value", "triangular(15 min; 25 min; 60 min)"),
    PERT("value; value; value", "pert(15 min; 25 min; 60 min)"),
    EXPONENTIAL("mean|%", "exponential(mean 5 min)", "exponential(90 % 12 min)"),
    GAMMA("mean; sd|mean; cv|%; %", "gamma(mean 6 d; sd 2 d)", "gamma(mean 6 d; cv 0.3)", "gamma(50 % 3 d; 90 % 12 d)"),
    ERLANG("mean; stages", "erlang(mean 6 d; stages 3)"),
    LOGNORMAL(
            "mean; sd|mean; cv|%; %",
            "lognormal(mean 6 d; cv 0.8)", "lognormal(mean 6 d; sd 5 d)", "lognormal(50 % 3 d; 90 % 12 d)"),
    WEIBULL(
            "mean; sd|mean; cv|%; %",
            "weibull(mean 6 d; cv 0.8)", "weibull(mean 6 d; sd 5 d)", "weibull(50 % 3 d; 90 % 12 d)"),
    BETA("mean; sd|mean; cv|%; %", "beta(mean 15 %; sd 8 %)", "beta(mean 15 %; cv 0.5)", "beta(10 % 5 %; 90 % 30 %)"),
    DISCRETE("%…", "discrete(0 60 %; 1 25 %; 3 15 %)"),
    EMPIRICAL("value…", "empirical(3 d; 5 d; 5 d; 9 d)", "empirical(waits.csv; takes)"),
    MIXTURE("%…", "mixture(70 % exponential(mean 2 d); 30 % triangular(5 d; 8 d; 20 d))");

    private final String allowed;
    private final String written;

    /** The forms, parted by bars; as many parts of one kind as one likes: the kind and dots. */
    LawShape(String allowed, String... written) {
        this.allowed = allowed;
        this.written = String.join("|", written);
    }

    public static Optional<LawShape> of(String name) {
        return Arrays.stream(values())
                .filter(shape -> shape.word().equals(name))
                .findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(LawShape::word).toList();
    }

    /** {@return its name as written} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasQuantiles() {
        return allowed.endsWith("|%") || allowed.endsWith("|%; %");
    }

    /** {@return the ways in which it may be written} */
    public List<String> examples() {
        return List.of(written.split("\\|"));
    }

    /** {@return how it may be written} */
    String forms() {
        int last = written.lastIndexOf('|');
        return last < 0
                ? written
                : written.substring(0, last).replace("|", ", ") + " or " + written.substring(last + 1);
    }

    private boolean allows(List<String> kinds) {
        return allowed.endsWith("…")
                ? kinds.stream().allMatch(kind -> allowed.equals(kind + "…"))
                : List.of(allowed.split("\\|")).contains(String.join("; ", kinds));
    }

    Law law(List<LawPart> parts, ToDoubleFunction<LawPart> value) {
        List<String> kinds = parts.stream().map(LawPart::kind).toList();
        if (!allows(kinds)) {
            throw new IllegalArgumentException("its parts are not those it is made of");
        }
        List<Double> shares = parts.stream().map(LawPart::share).toList();
        if (this == MIXTURE) {
            return new Mixture(parts.stream().map(part -> law(part, value)).toList(), shares);
        }
        List<Double> values = parts.stream()
                .map(part -> part.unit().isPresent() ? value.applyAsDouble(part) : part.base())
                .toList();
        return switch (this) {
            case DISCRETE -> new Discrete(values, shares);
            case EMPIRICAL -> new Empirical(values);
            default -> made(kinds.isEmpty() ? "" : kinds.get(kinds.size() - 1), numbers(shares), numbers(values));
        };
    }

    /** One of a mixture. */
    private static Law law(LawPart part, ToDoubleFunction<LawPart> value) {
        return part.law().map(call -> call.law(value)).orElseGet(() -> new Fixed(value.applyAsDouble(part)));
    }

    private static double[] numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * A law of a few numbers.
     *
     * @param last the kind of its last part, which tells the forms apart
     * @param p    shares
     * @param v    values
     */
    private Law made(String last, double[] p, double[] v) {
        boolean sd = last.equals("sd");
        boolean cv = last.equals("cv");
        return switch (this) {
            case UNIFORM -> sd ? Uniform.of(v[0], v[1]) : cv ? Uniform.byCv(v[0], v[1]) : new Uniform(v[0], v[1]);
            case TRIANGULAR -> new Triangular(v[0], v[1], v[2]);
            case PERT -> new Pert(v[0], v[1], v[2]);
            case EXPONENTIAL -> p[0] == 0 ? new Exponential(v[0]) : Exponential.byQuantile(p[0], v[0]);
            case ERLANG -> new Erlang(v[0], whole(v[1]));
            case GAMMA ->
                sd ? new Gamma(v[0], v[1]) : cv ? Gamma.byCv(v[0], v[1]) : Gamma.byQuantiles(p[0], v[0], p[1], v[1]);
            case LOGNORMAL ->
                sd
                        ? new Lognormal(v[0], v[1])
                        : cv ? Lognormal.byCv(v[0], v[1]) : Lognormal.byQuantiles(p[0], v[0], p[1], v[1]);
            case WEIBULL ->
                sd
                        ? Weibull.of(v[0], v[1])
                        : cv ? Weibull.byCv(v[0], v[1]) : Weibull.byQuantiles(p[0], v[0], p[1], v[1]);
            case BETA ->
                sd ? new Beta(v[0], v[1]) : cv ? Beta.byCv(v[0], v[1]) : Beta.byQuantiles(p[0], v[0], p[1], v[1]);
            case DISCRETE, EMPIRICAL, MIXTURE ->
                throw new IllegalStateException(word() + " is not made of a few numbers");
        };
    }

    private static int whole(double stages) {
        if (stages != Math.rint(stages)) {
            throw new IllegalArgumentException("stages are a whole number");
        }
        return (int) stages;
    }
}
