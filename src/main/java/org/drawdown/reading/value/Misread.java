package org.drawdown.reading.value;

/** A text that cannot be read; caught where its place is known and turned into a fault. */
public final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Stands in a text for what could not be read and was told; no file can hold it. */
    public static final String TOLD = "\0";

    private final String cure;

    public Misread(String what, String cure) {
        super(what, null, false, false);
        this.cure = cure;
    }

    /** {@return that a text cannot be read for a reason that was told already} */
    static Misread told() {
        return new Misread(TOLD, "");
    }

    public boolean isTold() {
        return TOLD.equals(getMessage());
    }

    public String cure() {
        return cure;
    }
}
