package org.drawdown.cli.screen;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory the process took at most. */
public final class Memory {
    private Memory() {}

    /** {@return "612 MiB": of the whole process where the system tells, else of the heap} */
    public static String peak() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .map(mebibytes -> Words.count(mebibytes) + " MiB")
                    .findFirst()
                    .orElseGet(Memory::heap);
        } catch (IOException elsewhere) {
            return heap();
        }
    }

    private static String heap() {
        long bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return Words.count(bytes >> 20) + " MiB of heap";
    }
}
