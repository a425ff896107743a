package org.drawdown.quantity;

/**
 * A point on the Earth.
 *
 * @param latitude  degrees north of the equator, −90 to 90
 * @param longitude degrees east of Greenwich, −180 to 180
 */
public record Coordinates(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** @throws IllegalArgumentException if a number is out of its range */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("a latitude lies between -90 and 90 degrees, not at " + latitude);
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("a longitude lies between -180 and 180 degrees, not at " + longitude);
        }
    }

    /**
     * The great-circle distance on a sphere of the Earth's mean radius, R = 6371.0088 km.
     *
     * <pre>
     *   a = sin²(Δlat/2) + cos(lat₁)·cos(lat₂)·sin²(Δlon/2)
     *   d = 2·R·arcsin(√a)
     * </pre>
     *
     * <p>Source: Sinnott, "Virtues of the haversine", <i>Sky and Telescope</i> 68 (1984), 159; radius from Moritz,
     * "Geodetic Reference System 1980", <i>Journal of Geodesy</i> 74 (2000).
     *
     * @param other where to
     * @return at most half the circumference; in error by up to 0.6 % because the Earth is flattened
     */
    public Distance to(Coordinates other) {
        double down = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double across = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double a = down * down
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * across * across;
        return new Distance(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, a))));
    }
}
