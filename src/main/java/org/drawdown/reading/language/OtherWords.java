package org.drawdown.reading.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Words that others use for keys of this language; they are not read, but one who writes them is told the key. */
public final class OtherWords {
    private OtherWords() {}

    /** {@return the key of a block that a word means} */
    public static Optional<String> meant(String word, Collection<String> keys) {
        return keys(word).stream().filter(keys::contains).findFirst();
    }

    private static List<String> keys(String word) {
        return switch (word) {
            case "amount", "number", "quantity", "size", "units" -> List.of("count", "points");
            case "base", "depot", "garrison", "stationed" -> List.of("home");
            case "coordinates", "gps", "location", "position" -> List.of("at");
            case "distance", "kilometres", "km" -> List.of("length");
            case "delay", "duration", "lead-time", "time" -> List.of("takes", "lasts", "lead");
            case "capacity", "load" -> List.of("carries", "seats", "payload");
            case "pax", "passengers", "people" -> List.of("seats", "passengers");
            case "label", "name" -> List.of("title");
            case "origin", "source-site" -> List.of("from");
            case "destination", "target" -> List.of("to");
            case "fleet", "transport", "vehicle" -> List.of("by");
            case "goods", "item", "items" -> List.of("what");
            case "likelihood", "probability" -> List.of("chance");
            case "velocity", "speed" -> List.of("pace", "speed");
            case "class", "kind", "mode" -> List.of("type", "is");
            case "begin", "begins", "start-date" -> List.of("starts", "start", "from");
            case "due-date", "end-date", "end", "finish" -> List.of("due", "deadline", "until");
            case "permit", "permits" -> List.of("permissions");
            case "movements", "transports" -> List.of("moves");
            case "bases", "camps", "locations", "places" -> List.of("sites");
            case "roads", "routes" -> List.of("legs");
            case "aircraft", "assets", "trucks", "vehicles" -> List.of("fleets");
            case "scenarios", "options" -> List.of("levers");
            case "events", "risks" -> List.of("shocks");
            default -> List.of();
        };
    }
}
