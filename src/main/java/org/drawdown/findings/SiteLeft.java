package org.drawdown.findings;

import java.util.List;

/**
 * How a site was left, and what came after.
 *
 * @param endings   how its handover ended: formal, short, unattended, none
 * @param expedited runs in which it closed in a hurry
 * @param reasons   why its closing was brought forward, deliberately or in a hurry, most often first; empty: it never was
 * @param looted    runs in which it was looted by the horizon
 */
public record SiteLeft(List<Ending> endings, Share expedited, List<Reason> reasons, Share looted) {
    public SiteLeft {
        endings = List.copyOf(endings);
        reasons = List.copyOf(reasons);
    }

    /**
     * One way for a handover to end.
     *
     * @param how  {@code formal}, {@code short}, {@code unattended} or {@code none}
     * @param runs in which it ended so
     */
    public record Ending(String how, Share runs) {}

    /**
     * Why a closing was brought forward.
     *
     * @param reason    in words
     * @param expedited whether it closed in a hurry, not with all as usual
     * @param runs      in which it was so
     * @param lost      pieces of cargo that were destroyed or given because it closed in a hurry: the mean of these runs
     */
    public record Reason(String reason, boolean expedited, Share runs, double lost) {}
}
