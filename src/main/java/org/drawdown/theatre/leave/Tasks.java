package org.drawdown.theatre.leave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Gate;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Liquidation;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Task;
import org.drawdown.theatre.paper.Papers;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Lots;
import org.drawdown.theatre.stage.Stage;

/** The network of tasks: each begins when all it follows are done, and its end is a gate that others wait at. */
final class Tasks {
    private final Setting setting;
    private final Map<Job.Key, Gate> done = new LinkedHashMap<>();
    private final List<Job> jobs = new ArrayList<>();
    private final List<String> afterwards;
    private final Gate liquidation;
    private int left;

    /**
     * Where tasks are done, and what they need.
     *
     * @param papers where tasks ask that need an answer
     * @param places by key, in the order of keys
     * @param parks  by the key of their fleet
     */
    record Setting(Stage stage, Kinds kinds, Papers papers, Map<String, Place> places, Map<String, Park> parks) {}

    /** The tasks of a run. */
    Tasks(Setting setting) {
        this.setting = setting;
        this.afterwards = setting.stage()
                .ground()
                .scenario()
                .liquidation()
                .map(Liquidation::tasks)
                .orElse(List.of());
        this.liquidation = new Gate(setting.stage().kernel(), "liquidation begins");
        for (Task task : setting.stage().ground().scenario().tasks()) {
            if (task.ofTheMission()) {
                add(task, Job.Key.mission(task.key()));
            }
            for (String site : task.sites()) {
                owners(task, site).forEach(owner -> add(task, new Job.Key(task.key(), site, owner)));
            }
        }
        this.left = (int) jobs.stream().filter(job -> !isAfterwards(job.key())).count();
    }

    /** {@return whether a task is the liquidation's, which begins when the conditions hold} */
    private boolean isAfterwards(Job.Key key) {
        return afterwards.contains(key.task());
    }

    /** {@return for whom a task is done at a site; empty is everybody as a whole} */
    private List<Optional<String>> owners(Task task, String key) {
        if (task.each() == Task.Each.WHOLE) {
            return List.of(Optional.empty());
        }
        Site site = setting.places().get(key).site();
        List<Optional<String>> owners = new ArrayList<>();
        boolean missions = !site.people().isEmpty() || !site.cargo().isEmpty();
        if (task.each() == Task.Each.LOT && missions) {
            owners.add(Optional.of(Lots.MISSION));
        }
        setting.stage().ground().scenario().contingents().stream()
                .map(Contingent::key)
                .filter(contingent -> !site.heldBy(contingent).isEmpty())
                .forEach(contingent -> owners.add(Optional.of(contingent)));
        return owners;
    }

    private void add(Task task, Job.Key key) {
        Job job = new Job(setting, task, key, () -> left -= isAfterwards(key) ? 0 : 1);
        jobs.add(job);
        done.put(key, job.done());
        job.announce();
    }

    /**
     * Books what every task waits for.
     *
     * @param closings the gate that opens when a site begins to close, by site
     */
    void begin(Map<String, Gate> closings) {
        for (Job job : jobs) {
            if (isDoneSoFar(job.key())) {
                job.wasDone();
                continue;
            }
            List<Gate> before = new ArrayList<>();
            job.task().after().forEach(each -> before.addAll(before(each, job.key())));
            if (job.task().starts().withPhase()
                    && closings.containsKey(job.key().site())) {
                before.add(closings.get(job.key().site()));
            }
            if (isAfterwards(job.key())) {
                before.add(liquidation);
                job.followAfterwards(before);
            } else {
                job.follow(before);
            }
        }
    }

    private boolean isDoneSoFar(Job.Key key) {
        return setting.stage()
                .ground()
                .scenario()
                .soFar()
                .filter(soFar -> soFar.isDone(key.task(), key.site(), key.owner()))
                .isPresent();
    }

    /** A task is followed where it is done for the same owner, else at the same site, else for the mission. */
    private List<Gate> before(String task, Job.Key follower) {
        List<Gate> same = gates(new Job.Key(task, follower.site(), follower.owner()));
        List<Gate> there = same.isEmpty() ? at(task, follower) : same;
        return there.isEmpty() ? gates(Job.Key.mission(task)) : there;
    }

    /** What is done for one owner follows what is done as a whole, and what is done as a whole all the owners'. */
    private List<Gate> at(String task, Job.Key follower) {
        if (follower.owner().isPresent()) {
            return gates(new Job.Key(task, follower.site(), Optional.empty()));
        }
        return jobs.stream()
                .map(Job::key)
                .filter(key -> key.task().equals(task) && key.site().equals(follower.site()))
                .map(done::get)
                .toList();
    }

    private List<Gate> gates(Job.Key key) {
        return Optional.ofNullable(done.get(key)).map(List::of).orElse(List.of());
    }

    /** {@return the gate that opens when a mission task is done} */
    Gate done(String task) {
        return done.get(Job.Key.mission(task));
    }

    /** {@return the gates that open when a task is done at a site, for all it is done for there, or for the mission} */
    List<Gate> doneAt(String task, String site) {
        return before(task, new Job.Key("", site, Optional.empty()));
    }

    /** Some tasks are waived at a place: nobody waits for them there, and one that is of this site only is not done. */
    void waive(List<String> waived, Place place) {
        jobs.stream()
                .filter(job -> waived.contains(job.key().task()) && !job.done().isOpen())
                .forEach(job -> job.waive(place));
    }

    /** The conditions hold: what the liquidation has to do may begin. */
    void liquidate() {
        liquidation.open();
    }

    /** {@return whether all tasks are done that do not wait for the liquidation} */
    boolean allDone() {
        return left == 0;
    }
}
