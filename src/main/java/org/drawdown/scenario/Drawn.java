package org.drawdown.scenario;

import org.drawdown.chance.Copula;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Parameter;

/** A scenario in which what we do not know is known: it has the values that a run of this luck has. */
public final class Drawn {
    private Drawn() {}

    /** {@return the scenario with its inputs fixed where this luck draws them} */
    public static Scenario of(Scenario scenario, Luck luck) {
        Copula together = Correlation.together(scenario.correlations(), Parts.unknowns(scenario));
        return Parts.exchanged(
                scenario,
                part -> part instanceof Parameter parameter && !parameter.isFixed()
                        ? Parameter.fixed(
                                parameter.path(),
                                parameter.at(luck.parameter(parameter.source(), together)),
                                parameter.unit())
                        : part);
    }
}
