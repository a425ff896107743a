package org.drawdown.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a surface that is known on a grid crosses a level.
 *
 * <p>Each cell between four neighbours is crossed by straight pieces whose ends lie on its sides, by linear
 * interpolation; a saddle is parted by the mean of its corners. Source: W. E. Lorensen and H. E. Cline,
 * <i>Marching cubes</i>, Computer Graphics 21 (1987), in two dimensions.
 */
public final class Contour {
    private Contour() {}

    /**
     * {@return the pieces of the line, each {@code {x0, y0, x1, y1}}, columns and rows counted from 0}
     *
     * @param surface by row, a value a column, at least two of each; a cell with a corner that is no number is left out
     */
    public static List<double[]> of(double[][] surface, double level) {
        List<double[]> pieces = new ArrayList<>();
        for (int row = 0; row + 1 < surface.length; row++) {
            for (int column = 0; column + 1 < surface[row].length; column++) {
                cell(surface, row, column, level, pieces);
            }
        }
        return pieces;
    }

    private static void cell(double[][] surface, int row, int column, double level, List<double[]> pieces) {
        double[] corners = {
            surface[row][column], surface[row][column + 1], surface[row + 1][column + 1], surface[row + 1][column]
        };
        double mean = (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
        if (!Double.isFinite(mean)) {
            return;
        }
        List<double[]> ends = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            double from = corners[side];
            double to = corners[(side + 1) % 4];
            if (from >= level != to >= level) {
                ends.add(end(row, column, side, (level - from) / (to - from)));
            }
        }
        // of a saddle the ends come as bottom, right, top, left: two corners on one side of the level are cut off
        boolean turned = ends.size() == 4 && mean >= level == corners[0] >= level;
        for (int i = 0; i < ends.size(); i += 2) {
            double[] one = ends.get(turned ? i : (i + 3) % 4 % ends.size());
            double[] other = ends.get(turned ? i + 1 : i);
            pieces.add(new double[] {one[0], one[1], other[0], other[1]});
        }
    }

    private static double[] end(int row, int column, int side, double share) {
        return switch (side) {
            case 0 -> new double[] {column + share, row};
            case 1 -> new double[] {column + 1.0, row + share};
            case 2 -> new double[] {column + 1 - share, row + 1.0};
            default -> new double[] {column, row + 1 - share};
        };
    }
}
