package org.drawdown.reading;

/** A text that cannot be read; caught where its place is known and turned into a fault. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String cure;

    Misread(String what, String cure) {
        super(what, null, false, false);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }
}
