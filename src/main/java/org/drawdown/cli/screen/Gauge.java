package org.drawdown.cli.screen;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.drawdown.experiment.Progress;

/** Progress with runs a second and time left: a bar on a terminal, else a line now and then, or nothing. */
public sealed interface Gauge extends Progress, AutoCloseable {

    /** {@return one that fits where it is shown} */
    static Gauge of(Console console, boolean quiet, String what, long total) {
        if (quiet) {
            return new Silent();
        }
        return console.terminal() ? new Bar(console.err(), what, total) : new Told(console, what);
    }

    @Override
    void close();

    /** Says nothing. */
    record Silent() implements Gauge {
        @Override
        public void played(long done, long total) {}

        @Override
        public void close() {}
    }

    /** A bar that moves. */
    final class Bar implements Gauge {
        private final ProgressBar bar;

        Bar(PrintStream err, String what, long total) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" runs", 1)
                    .showSpeed()
                    .setMaxRenderedLength(Lines.WIDTH)
                    .setUpdateIntervalMillis(250)
                    .setConsumer(new ConsoleProgressBarConsumer(err, Lines.WIDTH))
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void played(long done, long total) {
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line now and then. */
    final class Told implements Gauge {
        private static final long EVERY_NANOS = 5_000_000_000L;

        private final Console console;
        private final String what;
        private final long began = System.nanoTime();
        private long next = began + EVERY_NANOS;

        Told(Console console, String what) {
            this.console = console;
            this.what = what;
        }

        @Override
        public void played(long done, long total) {
            long now = System.nanoTime();
            if (now >= next && done < total) {
                next = now + EVERY_NANOS;
                double seconds = (now - began) / 1e9;
                console.remark(String.format(
                        Locale.ROOT,
                        "%s: %,d of %,d runs, %,.1f a second, %s left",
                        what,
                        done,
                        total,
                        done / seconds,
                        Words.lasting(seconds / done * (total - done))));
            }
        }

        @Override
        public void close() {}
    }
}
