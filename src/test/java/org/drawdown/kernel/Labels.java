package org.drawdown.kernel;

import java.util.List;

/** Labels and links as the stories of these tests write them. */
final class Labels {
    private Labels() {}

    static Label label(String kind) {
        return new Label(kind, "", "", "");
    }

    static Label label(String kind, String subject) {
        return new Label(kind, subject, "", "");
    }

    /** A chain as told: {@code kind from..to} for each link. */
    static List<String> told(Link last) {
        return Chain.of(last).links().stream().map(Link::toString).toList();
    }

    static Request request(String name, Need need, Runnable step) {
        return request(name, 0, true, List.of(need), step);
    }

    static Request request(String name, long rank, boolean overtaking, List<Need> needs, Runnable step) {
        return new Request(name, new long[] {rank}, overtaking, label("wait", name), needs, units -> step.run());
    }
}
