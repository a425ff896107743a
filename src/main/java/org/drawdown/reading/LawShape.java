package org.drawdown.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.chance.Beta;
import org.drawdown.chance.Discrete;
import org.drawdown.chance.Erlang;
import org.drawdown.chance.Exponential;
import org.drawdown.chance.Gamma;
import org.drawdown.chance.Law;
import org.drawdown.chance.Lognormal;
import org.drawdown.chance.Pert;
import org.drawdown.chance.Triangular;
import org.drawdown.chance.Uniform;
import org.drawdown.chance.Weibull;

/** The laws of the language and the forms each may be written in; a form is the names of its parts. */
enum LawShape {
    UNIFORM("uniform(15 min; 25 min)", "; "),
    TRIANGULAR("triangular(15 min; 25 min; 60 min)", "; ; "),
    PERT("pert(15 min; 25 min; 60 min)", "; ; "),
    EXPONENTIAL("exponential(mean 5 min)", "mean"),
    GAMMA("gamma(mean 6 d; sd 2 d) or gamma(mean 6 d; cv 0.3)", "mean; sd|mean; cv"),
    ERLANG("erlang(mean 6 d; stages 3)", "mean; stages"),
    LOGNORMAL(
            "lognormal(mean 6 d; cv 0.8), lognormal(mean 6 d; sd 5 d) or lognormal(50 % 3 d; 90 % 12 d)",
            "mean; sd|mean; cv|%; %"),
    WEIBULL(
            "weibull(mean 6 d; cv 0.8), weibull(mean 6 d; sd 5 d) or weibull(50 % 3 d; 90 % 12 d)",
            "mean; sd|mean; cv|%; %"),
    BETA("beta(mean 15 %; sd 8 %) or beta(mean 15 %; cv 0.5)", "mean; sd|mean; cv"),
    DISCRETE("discrete(0 60 %; 1 25 %; 3 15 %)", "*");

    private final String written;
    private final String allowed;

    LawShape(String written, String allowed) {
        this.written = written;
        this.allowed = allowed;
    }

    static Optional<LawShape> of(String name) {
        return Arrays.stream(values())
                .filter(shape -> shape.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values())
                .map(shape -> shape.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean hasQuantiles() {
        return allowed.endsWith("%; %");
    }

    /** {@return how it may be written} */
    String forms() {
        return written;
    }

    Law law(List<LawPart> parts, ToDoubleFunction<LawPart> value) {
        String form = parts.stream()
                .map(part -> part.share() != 0 ? "%" : part.name())
                .collect(Collectors.joining("; "));
        if (this != DISCRETE && !("|" + allowed + "|").contains("|" + form + "|")) {
            throw new IllegalArgumentException("its parts are not those it is made of");
        }
        double[] values = parts.stream()
                .flatMap(part -> numbers(part, value))
                .mapToDouble(Double::doubleValue)
                .toArray();
        return made(form, values);
    }

    private static Stream<Double> numbers(LawPart part, ToDoubleFunction<LawPart> value) {
        double number = part.unit().isPresent() ? value.applyAsDouble(part) : part.base();
        return part.share() == 0 ? Stream.of(number) : Stream.of(part.share(), number);
    }

    /** Values as written and, where a form has shares, each share before its value. */
    private Law made(String form, double[] v) {
        return switch (this) {
            case UNIFORM -> new Uniform(v[0], v[1]);
            case TRIANGULAR -> new Triangular(v[0], v[1], v[2]);
            case PERT -> new Pert(v[0], v[1], v[2]);
            case EXPONENTIAL -> new Exponential(v[0]);
            case GAMMA -> gamma(form, v);
            case ERLANG -> new Erlang(v[0], whole(v[1]));
            case LOGNORMAL -> lognormal(form, v);
            case WEIBULL -> weibull(form, v);
            case BETA -> beta(form, v);
            case DISCRETE -> discrete(v);
        };
    }

    private static Law gamma(String form, double[] v) {
        return form.endsWith("cv") ? Gamma.byCv(v[0], v[1]) : new Gamma(v[0], v[1]);
    }

    private static Law lognormal(String form, double[] v) {
        return switch (form) {
            case "mean; cv" -> Lognormal.byCv(v[0], v[1]);
            case "mean; sd" -> new Lognormal(v[0], v[1]);
            default -> Lognormal.byQuantiles(v[0], v[1], v[2], v[3]);
        };
    }

    private static Law weibull(String form, double[] v) {
        return switch (form) {
            case "mean; cv" -> Weibull.byCv(v[0], v[1]);
            case "mean; sd" -> Weibull.of(v[0], v[1]);
            default -> Weibull.byQuantiles(v[0], v[1], v[2], v[3]);
        };
    }

    private static Law beta(String form, double[] v) {
        return form.endsWith("cv") ? Beta.byCv(v[0], v[1]) : new Beta(v[0], v[1]);
    }

    private static Law discrete(double[] pairs) {
        List<Double> shares = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            shares.add(pairs[i]);
            values.add(pairs[i + 1]);
        }
        return new Discrete(values, shares);
    }

    private static int whole(double stages) {
        if (stages != Math.rint(stages)) {
            throw new IllegalArgumentException("stages are a whole number");
        }
        return (int) stages;
    }
}
