package org.drawdown.reading.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.quantity.Coordinates;

/** A place on the globe, read strictly: {@code 18.4435 N 1.4092 E}. */
public final class Globe {
    private static final Pattern PLACE =
            Pattern.compile("(\\d{1,2}(?:\\.\\d+)?) ?([NS]),? +(\\d{1,3}(?:\\.\\d+)?) ?([EW])");

    private Globe() {}

    public static Coordinates read(String text) {
        Matcher matcher = PLACE.matcher(text.strip().toUpperCase(Locale.ROOT));
        String cure = "Write degrees as 18.4435 N 1.4092 E.";
        if (!matcher.matches()) {
            throw new Misread("\"" + Nearest.shortened(text) + "\" is not a place on the globe", cure);
        }
        try {
            return new Coordinates(
                    degrees(matcher.group(1), matcher.group(2).equals("S")),
                    degrees(matcher.group(3), matcher.group(4).equals("W")));
        } catch (IllegalArgumentException e) {
            throw new Misread(e.getMessage(), cure);
        }
    }

    private static double degrees(String text, boolean negative) {
        double degrees = Double.parseDouble(text);
        return negative && degrees != 0 ? -degrees : degrees;
    }
}
