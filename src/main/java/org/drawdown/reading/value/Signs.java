package org.drawdown.reading.value;

/** Characters that have no business in a scenario file. */
public final class Signs {
    private Signs() {}

    /** {@return whether a terminal or a page would obey the character instead of showing it} */
    public static boolean harmful(int c) {
        return control(c) || direction(c) || within(c, 0xFFFE, 0xFFFF) || c == 0xFEFF || surrogate(c);
    }

    private static boolean control(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || within(c, 0x7F, 0x9F) || within(c, 0x2028, 0x2029);
    }

    private static boolean surrogate(int c) {
        return within(c, 0xD800, 0xDFFF);
    }

    /** Marks that turn the direction of writing, by which a text can look like another. */
    private static boolean direction(int c) {
        return within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069) || within(c, 0x200E, 0x200F);
    }

    private static boolean within(int c, int first, int last) {
        return first <= c && c <= last;
    }

    public static String code(int c) {
        return String.format("U+%04X", c);
    }
}
