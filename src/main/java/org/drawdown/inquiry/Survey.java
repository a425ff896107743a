package org.drawdown.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.drawdown.chance.Luck;
import org.drawdown.experiment.Play;
import org.drawdown.experiment.Progress;
import org.drawdown.findings.Question;
import org.drawdown.outcome.Outcome;

/**
 * Plays every point of a design with the same lucks and keeps of each run only the numbers asked for.
 *
 * <p>It is played in cells, {@value #BLOCK} runs of a point at most, by threads of its own; each puts its numbers at their
 * place, so who was first leaves no trace. Cells that a {@link Memory} knows are not played again.
 */
public final class Survey {
    /** Runs of a cell at most: whole pairs. */
    static final int BLOCK = 50;

    /** The first of the runs that others do not play: none has so many. */
    public static final long FRESH = 1_000_000_000L;

    /** Runs between those of points that share no luck. */
    private static final long APART = 100_000_000L;

    /** The luck of a run of a point. */
    @FunctionalInterface
    private interface Lucks {
        Luck of(int point, int run);
    }

    private final Design design;
    private final List<Question> questions;
    private final long seed;
    private final int replications;
    private final Lucks lucks;
    private volatile boolean stopped;

    /**
     * A survey that has played nothing yet.
     *
     * @param questions    one or more
     * @param seed         of all luck
     * @param replications of each point; even, two or more
     * @throws IllegalArgumentException if nothing is asked, or pairs are not whole
     */
    public Survey(Design design, List<Question> questions, long seed, int replications) {
        this(design, questions, seed, replications, (point, run) -> Luck.of(seed, run / 2, run));
    }

    private Survey(Design design, List<Question> questions, long seed, int replications, Lucks lucks) {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a survey asks one question or more");
        }
        if (replications < 2 || replications % 2 != 0) {
            throw new IllegalArgumentException("a survey has an even number of runs a point, not " + replications);
        }
        this.design = design;
        this.questions = List.copyOf(questions);
        this.seed = seed;
        this.replications = replications;
        this.lucks = lucks;
    }

    /**
     * {@return a survey of runs that no other survey of this seed has seen, each with its own draw of what we do not know:
     * they share nothing, so intervals can be exact}
     */
    public static Survey fresh(Design design, List<Question> questions, long seed, int replications) {
        return new Survey(
                design, questions, seed, replications, (point, run) -> Luck.of(seed, FRESH + run, FRESH + run));
    }

    /**
     * {@return a survey that goes on from a run, so that several are one after the other}
     *
     * @param first even
     */
    public static Survey from(int first, Design design, List<Question> questions, long seed, int replications) {
        return new Survey(
                design,
                questions,
                seed,
                replications,
                (point, run) -> Luck.of(seed, ((long) first + run) / 2, (long) first + run));
    }

    /**
     * {@return the same of points that share no luck with each other}
     *
     * @param first even, below {@value #APART}
     */
    public static Survey apart(int first, Design design, List<Question> questions, long seed, int replications) {
        return new Survey(design, questions, seed, replications, (point, run) -> {
            long own = FRESH + (point + 1) * APART + first + run;
            return Luck.of(seed, own / 2, own);
        });
    }

    /**
     * {@return a survey of points in rows: those of a row share their lucks, and no row shares any with another. Each luck has
     * its own draw of what we do not know, so what is not varied counts as luck}
     *
     * @param across points in a row
     */
    public static Survey inRows(int across, Design design, List<Question> questions, long seed, int replications) {
        return new Survey(design, questions, seed, replications, (point, run) -> {
            long own = (long) (point / across) * replications + run;
            return Luck.of(seed, own, own);
        });
    }

    /**
     * {@return a survey whose runs are in groups, each with one draw of what we do not know; no other survey of this seed has
     * seen them}
     *
     * @param outer groups
     * @param inner runs of each
     */
    public static Survey nested(int outer, int inner, Design design, List<Question> questions, long seed) {
        return new Survey(
                design,
                questions,
                seed,
                Math.multiplyExact(outer, inner),
                (point, run) -> Luck.of(seed, FRESH + run / inner, FRESH + run));
    }

    /** What is known of cells played before; called from several threads. */
    public interface Memory {
        /** {@return the numbers of a cell, a row a question, a column a run; absent when it was not played} */
        Optional<double[][]> recall(long cell);

        /** Keeps the numbers of a cell. */
        void keep(long cell, double[][] numbers);

        /** {@return one that knows nothing and keeps nothing} */
        static Memory none() {
            return new Memory() {
                @Override
                public Optional<double[][]> recall(long cell) {
                    return Optional.empty();
                }

                @Override
                public void keep(long cell, double[][] numbers) {
                    // nobody will ask
                }
            };
        }
    }

    /** Begins no more cells; may be called from any thread. */
    public void stop() {
        stopped = true;
    }

    /**
     * {@return what was found at the points}
     *
     * @param trials   makes what is played at a point; called once a point, from any thread
     * @param threads  one or more; the numbers are the same
     * @param progress told after every cell, in runs
     */
    public Surveyed play(Function<Point, Trial> trials, int threads, Progress progress, Memory memory) {
        Cells cells = new Cells(trials, progress, memory);
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "drawdown-survey");
            thread.setDaemon(true);
            return thread;
        });
        try {
            AtomicLong next = new AtomicLong();
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                working.add(workers.submit(() -> cells.work(next)));
            }
            for (Future<?> work : working) {
                work.get();
            }
        } catch (InterruptedException asked) {
            stop();
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof RuntimeException told
                    ? told
                    : new IllegalStateException("a worker broke", broken);
        } finally {
            stop();
            workers.shutdown();
        }
        return cells.surveyed();
    }

    /** {@return runs of all points} */
    public long runs() {
        return (long) design.points().size() * replications;
    }

    private int blocks() {
        return (replications + BLOCK - 1) / BLOCK;
    }

    /** The cells and what has been found in them. */
    private final class Cells {
        private final Progress progress;
        private final Memory memory;
        private final List<Held> held = new ArrayList<>();
        private final double[][][] found;
        private final int[] open;
        private long done;

        Cells(Function<Point, Trial> trials, Progress progress, Memory memory) {
            this.progress = progress;
            this.memory = memory;
            int points = design.points().size();
            found = new double[points][questions.size()][replications];
            open = new int[points];
            for (Point point : design.points()) {
                held.add(new Held(point, trials));
                open[point.number()] = blocks();
            }
        }

        void work(AtomicLong next) {
            long all = (long) design.points().size() * blocks();
            while (!stopped) {
                long cell = next.getAndIncrement();
                if (cell >= all) {
                    return;
                }
                int point = (int) (cell / blocks());
                int from = (int) (cell % blocks()) * BLOCK;
                int to = Math.min(replications, from + BLOCK);
                double[][] numbers = memory.recall(cell).orElseGet(() -> {
                    double[][] fresh = play(point, from, to);
                    memory.keep(cell, fresh);
                    return fresh;
                });
                put(point, from, numbers);
            }
        }

        private double[][] play(int point, int from, int to) {
            Trial trial = held.get(point).trial();
            double[][] numbers = new double[questions.size()][to - from];
            for (int run = from; run < to; run++) {
                Outcome outcome = outcome(trial.play(), lucks.of(point, run));
                for (int q = 0; q < numbers.length; q++) {
                    numbers[q][run - from] = questions.get(q).measure().of(trial.scenario(), outcome);
                }
            }
            return numbers;
        }

        private static Outcome outcome(Play play, Luck luck) {
            try {
                return play.play(luck);
            } catch (RuntimeException | AssertionError | StackOverflowError error) {
                return Outcome.failed(luck.replication(), luck.parameters(), String.valueOf(error));
            }
        }

        private synchronized void put(int point, int from, double[][] numbers) {
            for (int q = 0; q < numbers.length; q++) {
                System.arraycopy(numbers[q], 0, found[point][q], from, numbers[q].length);
            }
            if (--open[point] == 0) {
                held.get(point).free();
            }
            done += numbers[0].length;
            progress.played(done, (long) design.points().size() * replications);
        }

        synchronized Surveyed surveyed() {
            List<Optional<double[][]>> points = new ArrayList<>();
            for (int point = 0; point < found.length; point++) {
                points.add(open[point] == 0 ? Optional.of(found[point]) : Optional.empty());
            }
            return new Surveyed(design, questions, seed, replications, points);
        }
    }

    /** The trial of a point, made by whoever needs it first and let go when its last cell is done. */
    private static final class Held {
        private final Point point;
        private final Function<Point, Trial> trials;
        private Trial trial;

        Held(Point point, Function<Point, Trial> trials) {
            this.point = point;
            this.trials = trials;
        }

        synchronized Trial trial() {
            if (trial == null) {
                trial = trials.apply(point);
            }
            return trial;
        }

        synchronized void free() {
            trial = null;
        }
    }
}
