package org.drawdown.reading.rules;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;

/** A site that is closed could close, by the day from which one plays, and nothing that goes on leads there. */
final class ClosedRules {
    private final Scenario scenario;
    private final SoFar soFar;
    private final Ruling ruling;
    private final Map<String, Site> sites;
    private final Map<String, Kind> kinds;

    ClosedRules(Scenario scenario, SoFar soFar, Ruling ruling) {
        this.scenario = scenario;
        this.soFar = soFar;
        this.ruling = ruling;
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
    }

    void check() {
        soFar.sites().stream()
                .filter(at -> sites.containsKey(at.key()))
                .forEach(at -> at.closed()
                        .ifPresent(closed -> closed("so-far.sites." + at.key(), sites.get(at.key()), closed)));
        scenario.moves().forEach(this::leadsToClosed);
    }

    private void closed(String path, Site site, SoFar.Closed closed) {
        closed.leftFor().ifPresent(to -> leftFor(path + ".left-for", site, closed.on(), to));
        LocalDateTime start = scenario.planStarts();
        LocalDateTime asOf = scenario.calendar().start();
        if (site.role().stays() || site.role() == Site.Role.OUTSIDE) {
            ruling.error(
                    path + ".closed",
                    "site \"" + site.key() + "\" never closes: its role is "
                            + site.role().name().toLowerCase(Locale.ROOT),
                    "Leave it out.");
        } else if (closed.on().isAfter(asOf)) {
            ruling.error(
                    path + ".closed",
                    "site \"" + site.key() + "\" closed after " + asOf.toLocalDate()
                            + ", the day that so-far describes",
                    "Write what has happened by that day, or a later as-of.");
        } else if (closed.on().isBefore(start)) {
            ruling.error(
                    path + ".closed",
                    "site \"" + site.key() + "\" closed before the start, " + start.toLocalDate(),
                    "Check the date; a site that was closed when the plan started is none of it.");
        }
    }

    private void leftFor(String path, Site site, LocalDateTime on, String to) {
        if (!sites.containsKey(to)) {
            ruling.error(
                    path, "\"" + Nearest.shortened(to) + "\" is not a site", Nearest.cure("sites", to, sites.keySet()));
        } else if (to.equals(site.key())) {
            ruling.error(path, "site \"" + to + "\" was left for itself", "Write the site where they went.");
        }
        soFar.closed(to)
                .filter(there -> there.on().isBefore(on))
                .ifPresent(there -> ruling.error(
                        path,
                        "site \"" + site.key() + "\" was left for \"" + to + "\", which had closed before, on "
                                + there.on().toLocalDate(),
                        "Write the site where they went, or check the two dates."));
    }

    /** What is still open does not leave for where nobody is any more; food for there is not asked for. */
    private void leadsToClosed(Move move) {
        boolean leaves = move.what().stream()
                .anyMatch(kind -> kinds.containsKey(kind) && !kinds.get(kind).supplies());
        boolean closed =
                soFar.closed(move.to()).isPresent() && !ruling.isBlamed("so-far.sites." + move.to() + ".closed");
        if (leaves && closed && soFar.closed(move.from()).isEmpty()) {
            ruling.warning(
                    "moves." + move.key() + ".to",
                    "move \"" + move.key() + "\" leads to \"" + move.to() + "\", which is closed",
                    "Write another site to which it leads from here on, or " + move.key() + ": none.");
        }
    }
}
