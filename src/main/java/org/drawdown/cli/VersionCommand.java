package org.drawdown.cli;

import java.util.concurrent.Callable;
import org.drawdown.cli.screen.Build;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParentCommand;

/** {@code version}: which program this is. */
@Command(name = "version", description = "Tell which program this is.")
final class VersionCommand implements Callable<Integer> {
    @ParentCommand
    Drawdown drawdown;

    @Override
    public Integer call() {
        for (String line : new Provider().getVersion()) {
            drawdown.console().say(line);
        }
        return Exit.DONE;
    }

    /** The words. */
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String commit = Build.commit().isEmpty() ? "" : ", commit " + Build.commit();
            return new String[] {
                "drawdown " + Build.version() + commit,
                "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch") + ", "
                        + Words.count(Runtime.getRuntime().availableProcessors(), "core")
            };
        }
    }
}
