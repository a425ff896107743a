package org.drawdown.reading;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.drawdown.reading.page.Fault;

/** A program that reads files and tells of each whether it was rejected, the processor's time, and how much was said. */
final class HostileReader {
    private HostileReader() {}

    /** Reads the files that a file lists. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (String name : Files.readAllLines(Path.of(args[0]))) {
            long before = system.getProcessCpuTime();
            Reading reading = ScenarioFile.read(Path.of(name));
            String said = reading instanceof Reading.Faulty faulty
                    ? faulty.faults().stream().map(Fault::text).collect(Collectors.joining())
                    : "";
            long spent = (system.getProcessCpuTime() - before) / 1_000_000;
            String verdict = reading instanceof Reading.Faulty ? "rejected" : "accepted";
            System.out.println(Path.of(name).getFileName() + " " + verdict + " " + spent + " " + said.length());
        }
    }
}
