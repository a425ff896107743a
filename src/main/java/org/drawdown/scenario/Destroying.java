package org.drawdown.scenario;

import java.util.List;
import org.drawdown.chance.Parameter;

/**
 * What destroying takes.
 *
 * @param aDay        things destroyed a day at a site when enough people are there
 * @param with        people needed for that pace; fewer destroy in proportion; 0: any number will do
 * @param permissions authorities asked first, one after the other
 */
public record Destroying(Parameter aDay, Parameter with, List<String> permissions) {}
