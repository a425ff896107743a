package org.drawdown.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.drawdown.scenario.Scenario;

/**
 * Plays studies on threads of its own, pair by pair and within a pair variant by variant.
 *
 * <p>Each worker takes the next cell (a pair of one variant) and puts its outcomes at their place, so who was first leaves
 * no trace.
 *
 * <p>When stopped, no cell is begun any more and those begun are played to their end; what counts are the pairs that every
 * variant has played, from the first on without a gap. All that happens to be finished at the moment of stopping would
 * not do: it favours runs that are quick to play, and those are the short withdrawals.
 */
public final class Engine {
    /** Runs of each variant after which one looks whether all end in a loop without time, as then the others would too. */
    private static final int FIRST = 4;

    private final int threads;
    private volatile boolean stopped;

    /**
     * An engine that has played nothing yet.
     *
     * @param threads one or more
     */
    public Engine(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("an engine has one thread or more, not " + threads);
        }
        this.threads = threads;
    }

    /** Begins no more cells, now and for good; may be called from any thread, such as that of a signal. */
    public void stop() {
        stopped = true;
    }

    /** {@return what playing all of the study left behind} */
    public Played play(Study study, Function<Scenario, Play> plays, Progress progress) {
        return play(study, plays, progress, soFar -> false, study.replications());
    }

    /**
     * {@return what playing the study left behind}
     *
     * @param plays    makes the run of a scenario, once a variant
     * @param progress told after every run
     * @param rule     asked every {@link StoppingRule#EVERY} runs of each variant
     */
    public Played play(Study study, Function<Scenario, Play> plays, Progress progress, StoppingRule rule) {
        return play(study, plays, progress, rule, StoppingRule.EVERY);
    }

    /**
     * {@return what playing the study left behind}
     *
     * @param plays    makes the run of a scenario, once a variant
     * @param progress told after every run
     * @param rule     asked every so many runs of each variant
     * @param every    even, two or more
     */
    public Played play(Study study, Function<Scenario, Play> plays, Progress progress, StoppingRule rule, int every) {
        Cells cells = new Cells(study, plays, progress);
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "drawdown-runs");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int from = 0, to; from < study.replications(); from = to) {
                int look = from == 0 ? Math.min(FIRST, every) : from / every * every + every;
                to = Math.min(study.replications(), look);
                playAll(workers, cells, from / 2, to / 2);
                if (stopped) {
                    return cells.played(Played.Ended.STOPPED);
                }
                if (from == 0 && cells.allLoop()) {
                    return cells.played(Played.Ended.LOOP);
                }
                if (to % every == 0 && to < study.replications() && rule.enough(cells.runs())) {
                    return cells.played(Played.Ended.SURE_ENOUGH);
                }
            }
            return cells.played(Played.Ended.COMPLETE);
        } finally {
            workers.shutdown();
        }
    }

    private void playAll(ExecutorService workers, Cells cells, int fromPair, int toPair) {
        AtomicLong next = new AtomicLong(cells.index(fromPair));
        long end = cells.index(toPair);
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            working.add(workers.submit(() -> {
                while (!stopped) {
                    long cell = next.getAndIncrement();
                    if (cell >= end) {
                        break;
                    }
                    cells.play(cell);
                }
            }));
        }
        working.forEach(this::await);
    }

    private void await(Future<?> work) {
        boolean interrupted = false;
        while (true) {
            try {
                work.get();
                break;
            } catch (InterruptedException asked) {
                interrupted = true;
                stop();
            } catch (ExecutionException | CancellationException error) {
                stop();
                throw new IllegalStateException("a worker broke, which no run may cause", error);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
