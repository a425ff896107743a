package org.drawdown.scenario;

import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Law;

/**
 * What an attack does, on a column unless it says otherwise. The laws of numbers are drawn for each attack and rounded.
 *
 * @param halts     how long the column stands
 * @param destroys  vehicles destroyed, with their load
 * @param wounds    people wounded
 * @param kills     people killed
 * @param shutsRoad how long the leg is shut to others until it is searched; absent: not at all
 * @param onSites   what an attack on a site does; absent: nothing
 * @param raised    what multiplies the hazards
 */
public record Attacks(
        Delay halts,
        Law destroys,
        Law wounds,
        Law kills,
        Optional<Delay> shutsRoad,
        Optional<Harm> onSites,
        Raised raised) {}
