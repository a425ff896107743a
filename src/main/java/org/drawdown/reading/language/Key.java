package org.drawdown.reading.language;

/**
 * A key of the language.
 *
 * @param name     as written
 * @param expect   what it expects
 * @param need     whether it may be left out
 * @param fallback what holds when it is left out; empty: what it says does not exist
 * @param meaning  a line for the reference
 * @param example  a value that may stand there
 */
public record Key(String name, Expect expect, Need need, String fallback, String meaning, String example) {
    /** Whether a key may be left out. */
    public enum Need {
        MUST,
        MAY
    }

    static Key must(String name, Expect expect, String meaning, String example) {
        return new Key(name, expect, Need.MUST, "", meaning, example);
    }

    public static Key may(String name, Expect expect, String meaning, String example) {
        return new Key(name, expect, Need.MAY, "", meaning, example);
    }

    static Key or(String name, Expect expect, String fallback, String meaning, String example) {
        return new Key(name, expect, Need.MAY, fallback, meaning, example);
    }

    /** {@return whether the order of a list counts} */
    public boolean ordered() {
        return meaning.contains("in the order listed");
    }

    /** {@return whether the order of its things counts where the rule is to go in the order listed} */
    public boolean orderedByRule() {
        return meaning.contains("by the rule listed");
    }
}
