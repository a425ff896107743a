package org.drawdown.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of a search, and what it has come by. */
final class Hunt {
    private final Cases cases;
    private final int[] learnedYes;
    private final int[] heldYes;
    private final Counts found;
    private final Measured held;
    private final int[] allHeld;
    private final List<Region> regions = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Optional<Region> untold = Optional.empty();
    private int[] learned;
    private int[] heldBack;

    Hunt(Cases cases, long seed) {
        Halves halves = Halves.of(cases, seed);
        this.cases = cases;
        this.learned = halves.learned();
        this.heldBack = halves.held();
        this.allHeld = heldBack;
        Rules.enough(cases, learned, "the half in which a box is looked for");
        Rules.enough(cases, heldBack, "the half in which it is measured");
        this.learnedYes = yes(learned);
        this.heldYes = yes(heldBack);
        this.found = Counts.of(cases, Box.WHOLE, learned, learnedYes.length);
        this.held = Measured.of(cases, Box.WHOLE, heldBack, heldYes);
    }

    private int[] yes(int... rows) {
        return Arrays.stream(rows).filter(cases::yes).toArray();
    }

    /** {@return rows in which boxes are looked for, those in earlier ones left out} */
    int[] learned() {
        return learned;
    }

    int yesLearned() {
        return cases.yes(learned);
    }

    Counts counted(Box box) {
        return Counts.of(cases, box, learned, learnedYes.length);
    }

    /** Keeps a box that was come by. */
    void step(int search, int number, Box box, boolean chosen) {
        steps.add(new Step(search, number, box, counted(box), Counts.of(cases, box, heldBack, heldYes.length), chosen));
    }

    /** {@return the box measured; kept if it can be told from the rest} */
    Region measured(Box box) {
        Region region = Region.of(cases, box, learned, learnedYes, heldBack, heldYes);
        if (region.told()) {
            regions.add(region);
        } else if (untold.isEmpty()) {
            untold = Optional.of(region);
        }
        return region;
    }

    /** Leaves the rows of a box out of what follows. */
    void cover(Box box) {
        learned = box.outside(cases, learned);
        heldBack = box.outside(cases, heldBack);
    }

    Discovered discovered() {
        boolean[] in = new boolean[cases.size()];
        for (Region region : regions) {
            Arrays.stream(region.box().of(cases, allHeld)).forEach(row -> in[row] = true);
        }
        int[] inside = Arrays.stream(allHeld).filter(row -> in[row]).toArray();
        Measured together = new Measured(
                new Counts(inside.length, cases.yes(inside), allHeld.length, heldYes.length),
                Measured.interval(cases, inside, cases::yes),
                Measured.interval(cases, heldYes, row -> in[row]));
        return new Discovered(found, held, regions, untold, steps, together);
    }
}
