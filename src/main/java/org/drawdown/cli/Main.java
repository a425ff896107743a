package org.drawdown.cli;

/** The program's door. */
public final class Main {
    private Main() {}

    /** Runs one command. */
    public static void main(String[] arguments) {
        System.out.println("drawdown");
    }
}
