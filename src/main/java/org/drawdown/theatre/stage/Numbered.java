package org.drawdown.theatre.stage;

/** Names that sort like their numbers. */
public final class Numbered {
    private static final String ZEROS = "000000";

    private Numbered() {}

    /** {@return {@code name/000012} for 12: in the order of names, 2 comes before 12} */
    public static String name(String name, int number) {
        String digits = Integer.toString(number);
        return name + "/" + ZEROS.substring(Math.min(digits.length(), ZEROS.length())) + digits;
    }
}
