package org.drawdown.chance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is uncertain, and where: the name of a stream, with the first 128 bits of its SHA-256.
 *
 * <p>Made once for a simulation and held; two sources of one name are equal.
 */
public final class Source {
    private final String name;
    private final long high;
    private final long low;

    private Source(String name, long high, long low) {
        this.name = name;
        this.high = high;
        this.low = low;
    }

    /**
     * {@return the source of this name}
     *
     * @param name keys of the scenario parted by slashes, such as {@code drive/camp-road/out}; not blank
     */
    public static Source named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source of luck needs a name, not \"" + name + "\"");
        }
        ByteBuffer digest = ByteBuffer.wrap(sha256(name.getBytes(StandardCharsets.UTF_8)));
        return new Source(name, digest.getLong(), digest.getLong());
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** {@return what it was named} */
    public String name() {
        return name;
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && name.equals(source.name);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high);
    }

    @Override
    public String toString() {
        return name;
    }
}
