package org.drawdown.findings;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drawdown.findings.SiteLeft.Ending;
import org.drawdown.findings.SiteLeft.Reason;
import org.drawdown.outcome.Happening.Closing;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.SiteOutcome;

/** How it is found how a site was left. */
final class Leavings {
    static final String FORMAL = "formal";
    static final List<String> ENDINGS = List.of(FORMAL, "short", "unattended", "none");

    private final List<Outcome> outcomes;
    private final List<SiteOutcome> seen;

    private Leavings(List<Outcome> outcomes, List<SiteOutcome> seen) {
        this.outcomes = outcomes;
        this.seen = seen;
    }

    /**
     * {@return how one site was left}
     *
     * @param seen the site in each of the outcomes
     */
    static SiteLeft of(List<Outcome> outcomes, List<SiteOutcome> seen) {
        Leavings leavings = new Leavings(outcomes, seen);
        return new SiteLeft(
                ENDINGS.stream()
                        .map(how -> new Ending(
                                how, leavings.share(site -> site.ending().equals(how))))
                        .toList(),
                leavings.share(Leavings::hurried),
                leavings.reasons(),
                leavings.share(Leavings::looted));
    }

    static boolean hurried(SiteOutcome site) {
        return site.closing() == Closing.EXPEDITED;
    }

    static boolean looted(SiteOutcome site) {
        return site.looted() != Outcome.NEVER;
    }

    private List<Reason> reasons() {
        TreeSet<String> words = new TreeSet<>();
        seen.stream().map(SiteOutcome::reason).filter(each -> !each.isEmpty()).forEach(words::add);
        return words.stream()
                .flatMap(each -> List.of(true, false).stream().map(expedited -> reason(each, expedited)))
                .filter(reason -> reason.runs().count() > 0)
                .sorted(Comparator.comparingInt(
                        (Reason reason) -> -reason.runs().count()))
                .toList();
    }

    private Reason reason(String words, boolean expedited) {
        Predicate<SiteOutcome> so = site -> site.reason().equals(words) && hurried(site) == expedited;
        double lost =
                seen.stream().filter(so).mapToInt(SiteOutcome::lost).average().orElse(0);
        return new Reason(words, expedited, share(so), lost);
    }

    private Share share(Predicate<SiteOutcome> so) {
        boolean[] is = new boolean[seen.size()];
        for (int i = 0; i < is.length; i++) {
            is[i] = so.test(seen.get(i));
        }
        return Share.of(outcomes, is);
    }
}
