package org.drawdown.scenario;

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
}
