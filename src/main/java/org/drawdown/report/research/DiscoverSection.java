package org.drawdown.report.research;

import java.util.List;
import org.drawdown.inquiry.discovery.Discovery;

/** Where it fails, as a section of a page. */
public final class DiscoverSection {
    private DiscoverSection() {}

    /** {@return one section} */
    public static List<Section> of(Discovery discovery) {
        return List.of(new Section("x", "y", List.of(), List.of(), List.of()));
    }
}
