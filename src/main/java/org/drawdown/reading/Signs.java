package org.drawdown.reading;

/** Characters that have no business in a scenario file. */
final class Signs {
    private Signs() {}

    /** {@return whether a terminal or a page would obey the character instead of showing it} */
    static boolean harmful(int c) {
        return control(c) || direction(c) || c >= 0xFFFE && c <= 0xFFFF || c == 0xFEFF || surrogate(c);
    }

    private static boolean control(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029;
    }

    private static boolean surrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }

    /** Marks that turn the direction of writing, by which a text can look like another. */
    private static boolean direction(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
    }

    static String code(int c) {
        return String.format("U+%04X", c);
    }
}
