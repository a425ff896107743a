package org.drawdown.cli.screen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program speaks: answers to one stream, all else to the other.
 *
 * @param out      answers
 * @param err      progress, faults, remarks
 * @param terminal whether somebody watches {@code err} on a terminal
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

    /** {@return that of the process, in UTF-8} */
    public static Console ofProcess() {
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), watched());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Java 17 cannot tell of stderr alone, Linux can; elsewhere progress comes in lines. */
    private static boolean watched() {
        try {
            String behind = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return behind.startsWith("/dev/pts/") || behind.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException error) {
            return false;
        }
    }

    public void say(String line) {
        out.print(line + "\n");
        out.flush();
    }

    public void remark(String line) {
        err.print(line + "\n");
        err.flush();
    }
}
