package org.drawdown.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.chance.Delay;

/** A scenario in which all that is drawn from one law takes longer or shorter: its stretch is multiplied. */
public final class Stretch {
    private Stretch() {}

    /**
     * {@return the scenario with one law stretched}
     *
     * @param law    the path of a delay, of a block whose delays are meant together, or of what a surface varies by
     * @param factor above 0, finite
     */
    public static Scenario of(Scenario scenario, String law, double factor) {
        return Parts.exchanged(scenario, part -> {
            if (part instanceof Delay delay && (delay.path() + ".").startsWith(law + ".")) {
                return new Delay(
                        delay.seconds(),
                        Parts.with(delay.stretch(), "law", delay.stretch().law().times(factor)));
            }
            if (part instanceof Surface surface && law.equals("surfaces." + surface.key() + ".varies")) {
                return Parts.with(surface, "varies", surface.varies().times(factor));
            }
            return part;
        });
    }

    /** {@return the paths of all laws that lengths are drawn from, each once; what takes no time at all is none} */
    public static List<String> laws(Scenario scenario) {
        Set<String> laws = new TreeSet<>();
        Parts.exchanged(scenario, part -> {
            if (part instanceof Delay delay && delay.mean() > 0 && !delay.path().isEmpty()) {
                laws.add(delay.path());
            }
            if (part instanceof Surface surface) {
                laws.add("surfaces." + surface.key() + ".varies");
            }
            return part;
        });
        return List.copyOf(laws);
    }
}
