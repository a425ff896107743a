package org.drawdown.cli.screen;

import java.util.List;

/** Who called a command: with a console, and with which words. */
public interface Caller {
    /** {@return where to speak} */
    Console console();

    /** {@return the words of the command line, the program's own name left out} */
    List<String> arguments();
}
