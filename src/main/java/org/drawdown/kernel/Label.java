package org.drawdown.kernel;

/**
 * What a stretch of time was spent on; compared by value, made once per simulation, {@code ""}
 * where nothing is to be said.
 *
 * @param kind    what was done or waited for
 * @param subject who did it
 * @param place   where
 * @param law     the delay it was drawn from
 */
public record Label(String kind, String subject, String place, String law) {
    /** {@return the label as it is told: its parts with spaces between, without the law} */
    public String told() {
        return (kind + " " + subject + " " + place).strip();
    }
}
