package org.drawdown.theatre.leave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Join;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Request;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Order;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Task;
import org.drawdown.theatre.order.Rank;
import org.drawdown.theatre.paper.Asker;
import org.drawdown.theatre.paper.Permit;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** One task at one place: it follows others, waits for its date and its team, is worked at, and may have to ask. */
final class Job {
    private static final long[] FIRST_COME = {};

    /** Tasks come before all movements. */
    private static final long BEFORE_MOVES = Long.MIN_VALUE;

    private final Tasks.Setting setting;
    private final Stage stage;
    private final Task task;
    private final Key key;
    private final List<Place> gated;
    private final int[] held;
    private final Optional<Park> team;
    private final Labour labour;
    private final Label label;
    private final Gate done;
    private final Runnable over;
    private Runnable stop = () -> {};
    private long since;
    private boolean begun;
    private boolean teamInHand;
    private boolean waived;

    /**
     * A job.
     *
     * @param over told first when it is done or waived
     */
    Job(Tasks.Setting setting, Task task, Key key, Runnable over) {
        this.setting = setting;
        this.stage = setting.stage();
        this.task = task;
        this.key = key;
        this.gated = gated();
        this.held = held(setting.kinds());
        this.team = task.hands().team().map(setting.parks()::get);
        this.labour = new Labour(stage, task, key, setting.places().get(key.site()));
        this.label = Stage.label(Causes.TASK, key.words(), key.site());
        this.done = new Gate(stage.kernel(), key.name());
        this.over = over;
    }

    /** The places that it holds up: its own, or all that are left when it is the mission's. */
    private List<Place> gated() {
        if (task.gates().what() == Task.What.NOTHING) {
            return new ArrayList<>();
        }
        return setting.places().values().stream()
                .filter(place ->
                        key.ofTheMission() ? !place.outside() : place.key().equals(key.site()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** {@return what does not leave there before it is done, by index} */
    private int[] held(Kinds kinds) {
        return IntStream.range(0, kinds.size())
                .filter(kind -> task.gates().holds(kinds.kind(kind)))
                .filter(kind -> key.isOf(kinds.owner(kind)))
                .toArray();
    }

    Task task() {
        return task;
    }

    Key key() {
        return key;
    }

    /** {@return the gate that opens when it is done or waived} */
    Gate done() {
        return done;
    }

    /** Says to the places that something waits for this. */
    void announce() {
        gated.forEach(place -> count(place, 1));
    }

    private void count(Place place, int more) {
        if (task.gates().what() == Task.What.HANDOVER) {
            place.unfinished().handoverTasks(more);
        } else {
            place.unfinished().movingTasks(held, more);
        }
    }

    /** Begins when all these are open, its date has come and its team is there. */
    void follow(List<Gate> before) {
        Join ready = new Join(stage.kernel(), key.name(), before.size(), this::waitForDate);
        before.forEach(gate -> gate.await(key.name(), label, ready::arrive));
    }

    /** As {@link #follow}, of the liquidation: nobody is held up by it, however late the liquidation begins. */
    void followAfterwards(List<Gate> before) {
        Join ready = new Join(stage.kernel(), key.name(), before.size(), this::waitForDate);
        before.forEach(gate -> gate.watch(key.name(), label, ready::arrive));
    }

    /** It was done before the run began. */
    void wasDone() {
        over.run();
        done.open();
        gated.forEach(place -> count(place, -1));
    }

    private void waitForDate() {
        long from = task.starts()
                .beforeDue()
                .map(seconds -> due() - Math.round(stage.value(seconds)))
                .orElse(0L);
        if (from > stage.now() && !waived) {
            Label date = Stage.label(Causes.DATE, key.words(), key.site());
            stop = stage.kernel().book(date, from - stage.now(), this::findTeam)::cancel;
        } else {
            findTeam();
        }
    }

    private long due() {
        return key.ofTheMission()
                ? stage.calendar().deadlineSeconds()
                : new Rank(stage.ground()).due(setting.places().get(key.site()).site());
    }

    private void findTeam() {
        if (waived) {
            return;
        }
        team.ifPresentOrElse(this::ask, this::start);
    }

    private void ask(Park park) {
        long asked = stage.now();
        Label waiting = Stage.label(park.cause(), key.words(), key.site());
        boolean overtaking = stage.ground().scenario().order().overtaking();
        List<Need> one = List.of(Need.of(park.pool(), 1));
        Request request = new Request(key.name(), rank(), overtaking, waiting, one, units -> {
            teamInHand = true;
            if (waived) {
                leaveTeam();
            } else {
                waits().forEach(site -> stage.waited(asked, park.cause(), site, "", park.key()));
                start();
            }
        });
        stage.kernel().desk().ask(request);
        stop = () -> stage.kernel().desk().withdraw(request);
    }

    private long[] rank() {
        Scenario scenario = stage.ground().scenario();
        return scenario.order().rules().contains(Order.Rule.LISTED)
                ? new long[] {BEFORE_MOVES + stage.ground().listed(task)}
                : FIRST_COME;
    }

    private void start() {
        begun = true;
        since = stage.now();
        stage.tell(new Happening.Began(since, "task", key.words(), key.site()));
        stop = labour::cancel;
        labour.begin(this::worked);
    }

    private void worked() {
        leaveTeam();
        if (task.hands().asks().isEmpty()) {
            end("");
        } else {
            tellWorked();
            Permit permit = setting.papers()
                    .permit(
                            new Asker.Resident(key.name(), key.task(), key.site(), waits()),
                            task.hands().asks());
            stop = permit::drop;
            permit.ask(() -> end(""));
        }
    }

    private void leaveTeam() {
        if (teamInHand) {
            teamInHand = false;
            team.orElseThrow().pool().giveBack(1);
        }
    }

    private void end(String how) {
        over.run();
        stage.tell(new Happening.Ended(stage.now(), "task", key.words(), key.site(), how));
        tellWorked();
        done.open();
        gated.forEach(place -> count(place, -1));
    }

    /** Nobody waits for it at a place any more; when it is done for that site only, it is not done. */
    void waive(Place place) {
        if (key.site().equals(place.key())) {
            waived = true;
            stop.run();
            leaveTeam();
            end("waived");
        } else if (gated.remove(place)) {
            tellWorked(place.key());
            count(place, -1);
        }
    }

    private void tellWorked() {
        waits().forEach(this::tellWorked);
        begun = false;
    }

    private void tellWorked(String site) {
        if (begun) {
            stage.waited(since, Causes.TASK, site, "", key.words());
        }
    }

    /** {@return the sites whose time it takes: its own, or all that it gates} */
    private List<String> waits() {
        return key.ofTheMission() ? gated.stream().map(Place::key).toList() : List.of(key.site());
    }

    /**
     * What tells a job from others.
     *
     * @param site  where it is done; empty: for the mission
     * @param owner for whom it is done there, a contingent or the mission; absent: for everybody as a whole
     */
    record Key(String task, String site, Optional<String> owner) {
        private static final String MISSION = "";

        static Key mission(String task) {
            return new Key(task, MISSION, Optional.empty());
        }

        boolean ofTheMission() {
            return site.equals(MISSION);
        }

        /** {@return whether it is done for an owner} */
        boolean isOf(String whose) {
            return owner.isEmpty() || owner.get().equals(whose);
        }

        /** {@return the name by which ties are settled} */
        String name() {
            String at = ofTheMission() ? task : task + "/" + site;
            return owner.map(whose -> at + "/" + whose).orElse(at);
        }

        /** {@return what is uncertain, and where} */
        String source() {
            String what = owner.filter(whose -> !whose.isEmpty())
                    .map(whose -> whose + "/" + task)
                    .orElse(task);
            return ofTheMission() ? what : site + "/" + what;
        }

        /** {@return what it is called where it is told} */
        String words() {
            return owner.filter(whose -> !whose.isEmpty())
                    .map(whose -> task + " of " + whose)
                    .orElse(task);
        }
    }
}
