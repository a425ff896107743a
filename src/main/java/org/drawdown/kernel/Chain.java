package org.drawdown.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What led to a moment: links from the start to it, each beginning where the one before ends. */
public final class Chain {
    private final List<Link> links;
    private final long seconds;

    private Chain(List<Link> links, long seconds) {
        this.links = links;
        this.seconds = seconds;
    }

    /**
     * {@return the chain that ends with this link; null gives the chain of the start itself}
     *
     * @throws IllegalStateException when two links do not meet, or the first does not begin at 0
     */
    public static Chain of(Link last) {
        List<Link> links = new ArrayList<>();
        for (Link link = last; link != null; link = link.previous()) {
            long begins = link.previous() == null ? 0 : link.previous().to();
            if (link.from() != begins) {
                throw new IllegalStateException("\"" + link.label().told() + "\" begins at " + link.from()
                        + " s, but what led to it ends at " + begins + " s");
            }
            links.add(link);
        }
        Collections.reverse(links);
        return new Chain(Collections.unmodifiableList(links), last == null ? 0 : last.to());
    }

    /** {@return the links, the first at the start} */
    public List<Link> links() {
        return links;
    }

    /** {@return their length together, in seconds} */
    public long seconds() {
        return seconds;
    }
}
