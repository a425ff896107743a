package org.drawdown.theatre.leave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Join;
import org.drawdown.kernel.Label;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Liquidation;
import org.drawdown.scenario.Task;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** The network of tasks: each begins when all it follows are done, and its end is a gate that others wait at. */
final class Tasks {
    private static final String MISSION = "";

    private final Stage stage;
    private final Map<String, Gate> done = new LinkedHashMap<>();
    private final List<Job> jobs = new ArrayList<>();
    private final List<String> afterwards;
    private final Gate liquidation;
    private int left;

    /**
     * The tasks of a run.
     *
     * @param places by key
     */
    Tasks(Stage stage, Map<String, Place> places) {
        this.stage = stage;
        this.afterwards =
                stage.ground().scenario().liquidation().map(Liquidation::tasks).orElse(List.of());
        this.liquidation = new Gate(stage.kernel(), "liquidation begins");
        for (Task task : stage.ground().scenario().tasks()) {
            List<String> sites = task.sites().isEmpty() ? List.of(MISSION) : task.sites();
            sites.forEach(site -> add(new Job(task, site, gated(task, site, places))));
        }
        this.left = (int) jobs.stream().filter(job -> !job.afterwards()).count();
    }

    /** The places that a task holds up: its own, or all that are left when it is the mission's. */
    private static List<Place> gated(Task task, String site, Map<String, Place> places) {
        if (task.gates() == Task.Gates.NOTHING) {
            return new ArrayList<>();
        }
        return places.values().stream()
                .filter(place ->
                        site.equals(MISSION) ? !place.outside() : place.key().equals(site))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void add(Job job) {
        jobs.add(job);
        done.put(job.name(), new Gate(stage.kernel(), job.name()));
        job.announce();
    }

    /**
     * Books what every task waits for.
     *
     * @param closings the gate that opens when a site begins to close, by site
     */
    void begin(Map<String, Gate> closings) {
        jobs.forEach(job -> job.waitFor(closings));
    }

    /** {@return the gate that opens when a mission task is done} */
    Gate done(String task) {
        return done.get(name(task, MISSION));
    }

    /** Some tasks are waived at a place: nobody waits for them there, and one that is of this site only is not done. */
    void waive(List<String> waived, Place place) {
        jobs.stream().filter(job -> waived.contains(job.task.key())).forEach(job -> job.waive(place));
    }

    /** The conditions hold: what the liquidation has to do may begin. */
    void liquidate() {
        liquidation.open();
    }

    /** {@return whether all tasks are done that do not wait for the liquidation} */
    boolean allDone() {
        return left == 0;
    }

    private static String name(String task, String site) {
        return site.isEmpty() ? task : task + "/" + site;
    }

    /** One task at one place. */
    private final class Job {
        private final Task task;
        private final String site;
        private final List<Place> gated;
        private final Span takes;
        private final Label label;
        private final Label work;
        private Booking underWay;
        private long since;
        private boolean waived;

        Job(Task task, String site, List<Place> gated) {
            this.task = task;
            this.site = site;
            this.gated = gated;
            this.takes =
                    stage.span(task.takes(), site.isEmpty() ? "task/" + task.key() : "task/" + site + "/" + task.key());
            this.label = Stage.label(Causes.TASK, task.key(), site);
            this.work = Stage.label(Causes.TASK, task.key(), site, takes.law());
        }

        String name() {
            return Tasks.name(task.key(), site);
        }

        /** {@return whether it is the liquidation's, which begins when the conditions hold} */
        boolean afterwards() {
            return afterwards.contains(task.key());
        }

        /** Says to the places that something waits for this. */
        void announce() {
            gated.forEach(place -> count(place, 1));
        }

        private void count(Place place, int more) {
            if (task.gates() == Task.Gates.MOVING) {
                place.movingTasks(more);
            } else {
                place.handoverTasks(more);
            }
        }

        void waive(Place place) {
            if (done.get(name()).isOpen()) {
                return;
            }
            if (site.equals(place.key())) {
                waived = true;
                if (underWay != null) {
                    underWay.cancel();
                }
                end("waived");
            } else if (gated.remove(place)) {
                tellWaited(place.key());
                count(place, -1);
            }
        }

        void waitFor(Map<String, Gate> closings) {
            List<Gate> before = new ArrayList<>();
            task.after().forEach(each -> before.add(done.getOrDefault(Tasks.name(each, site), done.get(each))));
            if (task.withPhase() && closings.containsKey(site)) {
                before.add(closings.get(site));
            }
            if (afterwards()) {
                before.add(liquidation);
            }
            Join ready = new Join(stage.kernel(), name(), before.size(), this::start);
            before.forEach(gate -> gate.await(name(), label, ready::arrive));
        }

        private void start() {
            if (!waived) {
                since = stage.now();
                stage.tell(new Happening.Began(since, "task", task.key(), site));
                underWay = stage.kernel().book(work, takes.next(), () -> end(""));
            }
        }

        /** The sites whose time it takes: its own, or all that it gates. */
        private List<String> held() {
            return site.equals(MISSION) ? gated.stream().map(Place::key).toList() : List.of(site);
        }

        private void end(String how) {
            left -= afterwards() ? 0 : 1;
            stage.tell(new Happening.Ended(stage.now(), "task", task.key(), site, how));
            held().forEach(this::tellWaited);
            done.get(name()).open();
            gated.forEach(place -> count(place, -1));
        }

        private void tellWaited(String where) {
            if (underWay != null) {
                stage.waited(since, Causes.TASK, where, "", task.key());
            }
        }
    }
}
