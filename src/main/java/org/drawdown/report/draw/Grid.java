package org.drawdown.report.draw;

import java.util.List;

/**
 * A table.
 *
 * @param name    for its style, lower case
 * @param heading above it
 * @param columns their headings
 * @param rows    a cell a column
 * @param remark  below it; may be empty
 */
public record Grid(String name, String heading, List<String> columns, List<List<String>> rows, String remark) {}
