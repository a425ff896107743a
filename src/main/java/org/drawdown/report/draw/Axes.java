package org.drawdown.report.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.DoubleFunction;
import org.drawdown.findings.Facts;
import org.drawdown.report.draw.Chart.Size;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.LengthAdjustmentType;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Axes, plots and the marks on them, all of one look. Local times stand on a date axis as if they were UTC. */
public final class Axes {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final double SIZE = 12;
    private static final int MOST_LEVELS = 16;
    /** That stand beside each other under a chart. */
    private static final int CHARACTERS = 120;
    /** Behind words on a plot: what they stand on shows through a little. */
    private static final Color CLEAR = new Color(255, 255, 255, 205);

    private Axes() {}

    public static double at(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    public static LocalDateTime time(double at) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(Math.round(at)), ZoneOffset.UTC);
    }

    /** {@return where a count at the end of a day stands} */
    public static double endOf(LocalDate date) {
        return at(date.plusDays(1).atStartOfDay());
    }

    public static DateAxis dates(DateSpan span, Size size) {
        return dates(span.from(), span.to(), size);
    }

    public static DateAxis dates(LocalDateTime from, LocalDateTime to, Size size) {
        return dates(from, to, to, size);
    }

    /** {@return an axis whose dates are told up to one; what is beyond it stands for no date} */
    public static DateAxis dates(DateSpan span, LocalDateTime until, Size size) {
        return dates(span.from(), span.to(), until, size);
    }

    private static DateAxis dates(LocalDateTime from, LocalDateTime to, LocalDateTime until, Size size) {
        LocalDateTime last = to.isAfter(from.plusDays(2)) ? to : from.plusDays(2);
        long days = Math.max(1, ChronoUnit.DAYS.between(from, last));
        DateAxis axis =
                new DateAxis(years(from.plusDays(days / 20).toLocalDate(), last.toLocalDate()), UTC, Locale.ENGLISH);
        axis.setRange(at(from), at(last));
        axis.setTickUnit(tick(days, size.small() ? 6 : 13, new Days(until.isBefore(to) ? until : last)), false, true);
        return styled(axis);
    }

    private static String years(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + " to " + to.getYear();
    }

    /** {@return days, weeks or months, so that there are no more ticks than there is room for} */
    private static DateTickUnit tick(long days, int most, Days words) {
        for (int step : new int[] {1, 2, 7, 14}) {
            if (days <= (long) step * most) {
                return new DateTickUnit(DateTickUnitType.DAY, step, words);
            }
        }
        for (int step : new int[] {1, 2, 3, 6}) {
            if (days <= 30L * step * most) {
                return new DateTickUnit(DateTickUnitType.MONTH, step, words);
            }
        }
        return new DateTickUnit(DateTickUnitType.YEAR, 1, words);
    }

    public static NumberAxis numbers(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)));
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ENGLISH));
        axis.setTickLabelInsets(new RectangleInsets(9, 4, 9, 4)); // keeps ticks apart
        return styled(axis);
    }

    /** {@return an axis from 0 to a little above the most} */
    public static NumberAxis upTo(String label, double most) {
        NumberAxis axis = numbers(label);
        axis.setRange(0, Math.max(1, most) * 1.08);
        return axis;
    }

    /** {@return counts of 100 runs, with headroom for marks} */
    public static NumberAxis ofHundred() {
        NumberAxis axis = numbers("of 100 runs");
        axis.setRange(0, 109);
        axis.setTickUnit(new NumberTickUnit(20), false, true);
        return axis;
    }

    /** {@return an axis of names, the first on top} */
    public static SymbolAxis names(List<String> names) {
        SymbolAxis axis = new Names(names);
        axis.setInverted(true);
        axis.setRange(-0.6, names.size() - 0.4);
        axis.setGridBandsVisible(false);
        axis.setTickMarksVisible(false);
        return styled(axis);
    }

    /** {@return an axis from left to right of levels, one a step from 0; where they are many not each is named} */
    public static NumberAxis across(String label, List<String> levels) {
        int longest = levels.stream().mapToInt(String::length).max().orElse(1);
        return levels(label, levels, Math.max(2, CHARACTERS / (longest + 2)));
    }

    /** {@return the same from below to above} */
    public static NumberAxis up(String label, List<String> levels) {
        return levels(label, levels, MOST_LEVELS);
    }

    private static NumberAxis levels(String label, List<String> levels, int named) {
        NumberAxis axis = numbers(label);
        axis.setRange(-0.5, levels.size() - 0.5);
        int step = (levels.size() + named - 1) / named;
        axis.setTickUnit(new NumberTickUnit(step), false, true);
        axis.setNumberFormatOverride(new Told(place -> levels.get((int) Math.round(place))));
        return axis;
    }

    /** {@return an axis of shares of a range, 0 to 1, in the words of what stands there} */
    public static NumberAxis shares(String label, DoubleFunction<String> words) {
        NumberAxis axis = numbers(label);
        axis.setRange(0, 1);
        axis.setTickUnit(new NumberTickUnit(0.4), false, true); // none at the end, where the next panel begins
        axis.setNumberFormatOverride(new Told(words));
        return axis;
    }

    /** Writes what stands at a place. */
    private static final class Told extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final transient DoubleFunction<String> words;

        private Told(DoubleFunction<String> words) {
            this.words = words;
        }

        @Override
        public StringBuffer format(double share, StringBuffer to, FieldPosition ignored) {
            return to.append(words.apply(share));
        }

        @Override
        public StringBuffer format(long share, StringBuffer to, FieldPosition position) {
            return format((double) share, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("values are written here, never read");
        }
    }

    /** Names down the side, the long ones on several lines, so that none has to be cut. */
    private static final class Names extends SymbolAxis {
        private static final long serialVersionUID = 1L;
        private static final int LINE = 15;
        private final List<List<String>> names;

        private Names(List<String> names) {
            super("", names.toArray(String[]::new));
            this.names = names.stream().map(Words::wrapped).toList();
        }

        /** A tick without words bears the grid line; each line of a name is a small tick of its own. */
        @Override
        public List<Tick> refreshTicks(Graphics2D pen, AxisState state, Rectangle2D area, RectangleEdge edge) {
            boolean left = edge.equals(RectangleEdge.LEFT);
            TextAnchor anchor = left ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT;
            double line = LINE * getRange().getLength() / area.getHeight();
            List<Tick> ticks = new ArrayList<>();
            for (int row = 0; row < names.size(); row++) {
                ticks.add(new NumberTick(TickType.MAJOR, row, "", anchor, anchor, 0));
                List<String> lines = names.get(row);
                for (int i = 0; i < lines.size(); i++) {
                    double at = row + line * (i - (lines.size() - 1) / 2.0);
                    ticks.add(new NumberTick(TickType.MINOR, at, lines.get(i), anchor, anchor, 0));
                }
            }
            return ticks;
        }
    }

    private static <A extends ValueAxis> A styled(A axis) {
        axis.setLabelFont(Fonts.plain(SIZE));
        axis.setLabelPaint(Palette.QUIET);
        axis.setTickLabelFont(Fonts.plain(SIZE));
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.QUIET);
        axis.setTickMarkPaint(Palette.QUIET);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        return axis;
    }

    public static XYPlot plot(ValueAxis across, ValueAxis up) {
        return styled(new XYPlot(null, across, up, null));
    }

    public static <P extends XYPlot> P styled(P plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 4, 2, 26));
        return plot;
    }

    /** Draws the deadline over a plot of dates, labelled on the side where there is more room. */
    public static void deadline(XYPlot plot, Facts facts) {
        ValueMarker marker = marker(at(facts.deadline()), "deadline " + Words.day(facts.lastDay()), Palette.BLACK);
        marker.setStroke(new BasicStroke(1.6f));
        marker.setLabelFont(Fonts.bold(SIZE));
        boolean left = plot.getDomainAxis().getRange().getCentralValue() < marker.getValue();
        marker.setLabelAnchor(left ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(left ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        plot.addDomainMarker(marker, Layer.FOREGROUND);
    }

    /** {@return a thin broken line at a value, labelled} */
    public static ValueMarker marker(double value, String label, Color colour) {
        ValueMarker marker = new ValueMarker(value, colour, Palette.line(1, 1.2));
        marker.setLabel(label);
        marker.setLabelFont(Fonts.plain(SIZE));
        marker.setLabelPaint(colour);
        marker.setLabelOffset(new RectangleInsets(2, 5, 2, 5));
        marker.setLabelOffsetType(LengthAdjustmentType.CONTRACT);
        marker.setLabelBackgroundColor(CLEAR);
        marker.setAlpha(1);
        return marker;
    }

    public static XYTextAnnotation text(String words, double x, double y, TextAnchor anchor, Color colour) {
        XYTextAnnotation text = new XYTextAnnotation(words, x, y);
        text.setFont(Fonts.plain(SIZE));
        text.setTextAnchor(anchor);
        text.setPaint(colour);
        text.setBackgroundPaint(CLEAR);
        return text;
    }

    /** Writes "1 Nov", and the year behind the first of January; nothing after the last day. */
    private static final class Days extends DateFormat {
        private final LocalDate last;

        private Days(LocalDateTime last) {
            this.last = last.toLocalDate();
            setCalendar(java.util.Calendar.getInstance(UTC, Locale.ENGLISH));
            setNumberFormat(NumberFormat.getIntegerInstance(Locale.ENGLISH));
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // what DateFormat is asked with
        public StringBuffer format(Date date, StringBuffer to, FieldPosition ignored) {
            LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneOffset.UTC);
            if (day.isAfter(last)) {
                return to;
            }
            return to.append(day.getDayOfYear() == 1 ? Words.date(day) : Words.day(day));
        }

        @Override
        public Date parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("dates are written here, never read");
        }
    }
}
