package org.drawdown.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.drawdown.reading.page.Fault;

/**
 * A program that reads files and tells of each whether it was rejected, the processor's time of the thread that read it, and
 * how much was said. Java's compiler works in threads beside it; its time differs from start to start by more than a second.
 */
final class HostileReader {
    private HostileReader() {}

    /** Reads the files that a file lists. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (String name : Files.readAllLines(Path.of(args[0]))) {
            long before = threads.getCurrentThreadCpuTime();
            Reading reading = ScenarioFile.read(Path.of(name));
            String said = reading instanceof Reading.Faulty faulty
                    ? faulty.faults().stream().map(Fault::text).collect(Collectors.joining())
                    : "";
            long spent = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
            String verdict = reading instanceof Reading.Faulty ? "rejected" : "accepted";
            System.out.println(Path.of(name).getFileName() + " " + verdict + " " + spent + " " + said.length());
        }
    }
}
