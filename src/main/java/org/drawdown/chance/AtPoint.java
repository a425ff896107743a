package org.drawdown.chance;

/**
 * Luck in which the draws that count most come from a point.
 *
 * @param luck       of all the rest
 * @param dimensions which draws these are
 * @param point      a number in (0, 1) for each of them
 */
@SuppressWarnings("ArrayRecordComponent") // a coordinate is looked up a thousand times a run and never compared
record AtPoint(Luck luck, Dimensions dimensions, double[] point) implements Around {
    @Override
    public double parameter(Source source) {
        int place = dimensions.parameter(source);
        return place < 0 ? luck.parameter(source) : point[place];
    }

    @Override
    public Draws draws(Source source) {
        int[] places = dimensions.first(source);
        Draws ordinary = luck.draws(source);
        return places.length == 0 ? ordinary : new First(ordinary, places, point);
    }

    /** The ordinary draw is taken each time, so that those beyond the point are the ones they always were. */
    private static final class First implements Draws {
        private final Draws ordinary;
        private final int[] places;
        private final double[] point;
        private int taken;

        First(Draws ordinary, int[] places, double[] point) {
            this.ordinary = ordinary;
            this.places = places;
            this.point = point;
        }

        @Override
        public double next() {
            double draw = ordinary.next();
            return taken < places.length ? point[places[taken++]] : draw;
        }
    }
}
