package org.drawdown.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Interrupt;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Stopped;
import org.drawdown.store.RunFolder;
import picocli.CommandLine;

/** The program's door. */
public final class Main {
    private static final Pattern CHOICES =
            Pattern.compile("expected one of \\[(.*)] \\(case-insensitive\\) but was ('[^']*')$");

    private Main() {}

    /** Runs one command and exits. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        int code = run(Console.ofProcess(), arguments);
        Interrupt.over(code);
        System.exit(code);
    }

    /** {@return the exit code of one command} */
    static int run(Console console, String... arguments) {
        Drawdown drawdown = new Drawdown(console, java.util.List.of(arguments));
        CommandLine line = new CommandLine(drawdown)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setUsageHelpWidth(Lines.WIDTH)
                .registerConverter(Path.class, Main::path)
                .registerConverter(LocalDate.class, Main::date)
                .setParameterExceptionHandler((error, given) -> misused(console, error))
                .setExecutionExceptionHandler((error, command, result) -> broken(console, drawdown.debug, error));
        try {
            int code = arguments.length == 0 ? usage(line) : line.execute(arguments);
            return console.out().checkError() ? unheard(console) : code;
        } catch (OutOfMemoryError error) {
            return full(console);
        }
    }

    /** {@return a path; nothing, as an empty variable of a shell gives, is none} */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new CommandLine.TypeConversionException("no file or folder is named");
        }
        return Path.of(text);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException error) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a date; write 2030-01-31");
        }
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return Exit.BAD_INPUT;
    }

    private static int misused(Console console, CommandLine.ParameterException error) {
        String what = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        String nearest = Meant.to(error);
        String command = error.getCommandLine().getCommandSpec().qualifiedName(" ");
        console.remark("drawdown: " + planners(what) + "; " + nearest + "say " + command + " --help");
        return Exit.BAD_INPUT;
    }

    /** {@return what the parser says without the names of Java's types} */
    private static String planners(String what) {
        return lower(what)
                .replaceFirst("^unmatched arguments? (?:from|at) index \\d+: ('[^']*').*$", "unknown command: $1")
                .transform(Main::choices)
                .replaceFirst(" is not an? (long|int)$", " is not a whole number, or far too large");
    }

    /** {@return the choices of an option as they are typed} */
    private static String choices(String what) {
        return CHOICES.matcher(what)
                .replaceFirst(choice ->
                        choice.group(2) + " is none of " + choice.group(1).toLowerCase(Locale.ROOT));
    }

    private static String lower(String what) {
        return what.isEmpty() ? what : Character.toLowerCase(what.charAt(0)) + what.substring(1);
    }

    private static int broken(Console console, boolean debug, Exception error) {
        if (error instanceof Refusal || error instanceof RunFolder.Refused) {
            console.remark("drawdown: " + error.getMessage());
            return Exit.BAD_INPUT;
        }
        if (error instanceof Stopped stopped) {
            console.remark("drawdown: " + stopped.getMessage());
            return stopped.code();
        }
        console.remark("drawdown: " + words(error) + (debug ? "" : " (--debug shows where)"));
        if (debug) {
            error.printStackTrace(console.err());
        }
        return Exit.OTHER;
    }

    private static String words(Exception error) {
        return error instanceof UncheckedIOException
                ? error.getMessage()
                : "the program broke, which no input may cause: " + error;
    }

    private static int unheard(Console console) {
        console.remark("drawdown: standard output did not take all of the answer: it is closed, or its disk is full");
        return Exit.OTHER;
    }

    private static int full(Console console) {
        console.remark(
                "drawdown: memory is full; ask for fewer --replications, or give Java more with java -Xmx4g -jar");
        return Exit.OTHER;
    }
}
