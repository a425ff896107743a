package org.drawdown.scenario;

import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * How a site is handed over when it is empty but for its rear guard and its tasks are done.
 *
 * @param inspection joint inspection; left out of a short handover
 * @param signing    the ceremony and the papers
 * @param nobodyComes chance that nobody comes to receive the site, 0 to 1
 * @param patience   how long one waits for a receiver who does not come
 * @param looted     what may happen to a site afterwards; absent: nothing
 */
public record Handover(
        Delay inspection, Delay signing, Parameter nobodyComes, Delay patience, Optional<Looting> looted) {}
