package org.drawdown.reading.page;

import org.drawdown.reading.value.Nearest;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What a YAML library says, in a planner's words. */
final class Syntax {
    private static final String[][] WORDS = {
        {"TAB", "a tab stands where blanks are needed", "Indent with blanks."},
        {
            "mapping values are not allowed",
            "a colon stands where no key can be",
            "Indent the line like its neighbours, and quote text that holds a colon and a blank."
        },
        {"could not find expected ':'", "a key has no colon", "Write key: value."},
        {"expected ',' or '}'", "a brace is not closed, or a comma is missing", "Write {key: value, key: value}."},
        {"expected ',' or ']'", "a bracket is not closed, or a comma is missing", "Write [one, two]."},
        {
            "expected <block end>",
            "the line is indented otherwise than its neighbours",
            "Keys of a block stand in one column."
        },
        {"unexpected end of stream", "a quote is not closed", "Write the closing quote."},
        {"cannot start any token", "a value cannot begin with this sign", "Put the text in quotes."},
        {"unknown escape", "this escape is not known", "Write the sign itself, or a text without backslashes."},
        {"but found another document", "a second document begins here", "A scenario file is one document."},
        {"undefined tag handle", "tags are not part of the language", "Put a text that begins with ! in quotes."},
        {"alphabetic or numeric", "a value cannot begin with this sign", "Put the text in quotes."},
    };

    private Syntax() {}

    static void fault(MarkedYamlEngineException e, Position place, Faults faults) {
        String problem = e.getMessage() == null ? "" : e.getMessage();
        for (String[] words : WORDS) {
            if (problem.contains(words[0])) {
                faults.error(place, words[1], words[2]);
                return;
            }
        }
        String said = e.getProblem() == null ? "" : ": " + Nearest.shortened(e.getProblem());
        faults.error(
                place, "this is not YAML" + said, "Write key: value, one to a line, blocks indented by two blanks.");
    }
}
