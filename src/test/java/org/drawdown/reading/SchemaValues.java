package org.drawdown.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Expect.Shape;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.value.Figure;
import org.drawdown.reading.value.LawShape;

/** What keys expect, as JSON Schema: each sort of value is defined once, under the words that the reference has for it. */
final class SchemaValues {
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String DAY_OF_YEAR = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME_OF_DAY = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";
    private static final String DATE = "[0-9]{4}-" + DAY_OF_YEAR + "( +" + TIME_OF_DAY + ")?|D-[0-9]{1,4}";
    private static final String DEGREES = "[0-9]+(\\.[0-9]+)?";
    private static final String PATH = "[a-z0-9-]+(\\.[a-z0-9-]+|\\[[0-9]+\\])+";

    private final Map<String, Object> defs;

    SchemaValues(Map<String, Object> defs) {
        this.defs = defs;
    }

    static Map<String, Object> json(Object... pairs) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            made.put((String) pairs[i], pairs[i + 1]);
        }
        return made;
    }

    static String id(String words) {
        return words.replace("%", "percent").replaceAll("[^a-z0-9]+", "-");
    }

    static Map<String, Object> reference(String words) {
        return json("$ref", "#/$defs/" + id(words));
    }

    /** {@return what may stand at a key, with what an editor shows of it} */
    Map<String, Object> of(Key key, boolean fragment) {
        return described(key, value(key, fragment));
    }

    private static Map<String, Object> described(Key key, Map<String, Object> made) {
        String leftOut = key.fallback().isEmpty() ? "" : " Left out: " + key.fallback() + ".";
        String needed = key.need() == Key.Need.MUST ? " Needed." : leftOut;
        made.put("description", key.meaning() + ". Value: " + ValueWords.plain(key.expect()) + "." + needed);
        if (!key.fallback().isEmpty()) {
            made.put("default", key.fallback());
        }
        made.put("examples", List.of(key.example()));
        return made;
    }

    private Map<String, Object> value(Key key, boolean fragment) {
        Expect expect = key.expect();
        return switch (expect.shape()) {
            case BLOCK -> block(expect, noun(expect, fragment));
            case BLOCKS -> blocks(noun(expect, fragment));
            case NAMED -> byKey(blockOrNone(noun(expect, fragment)));
            default -> defined(expect, key.need() == Key.Need.MAY);
        };
    }

    private static String noun(Expect expect, boolean fragment) {
        boolean other = fragment && Schema.needy(Language.noun(expect.of()));
        return (other ? "fragment of " : "") + expect.of();
    }

    private static Map<String, Object> blockOrNone(String noun) {
        return json("type", List.of("object", "string"), "pattern", "^none$", "$ref", "#/$defs/" + id(noun));
    }

    /** A block, or the value of the one key that a bare value stands for. */
    private Map<String, Object> block(Expect expect, String noun) {
        if (expect.shorthand().isEmpty()) {
            return blockOrNone(noun);
        }
        Expect bare =
                Language.noun(expect.of()).key(expect.shorthand()).orElseThrow().expect();
        if (bare.shape() == Shape.CHOICE) {
            return json("anyOf", List.of(choice(bare, true), json("type", "object", "$ref", "#/$defs/" + id(noun))));
        }
        Map<String, Object> made = plain(bare, true);
        made.remove("properties");
        made.remove("additionalProperties");
        List<Object> types = new ArrayList<>((List<?>) made.getOrDefault("type", List.of("string")));
        types.remove("object");
        types.add("object");
        made.put("type", types);
        made.put("$ref", "#/$defs/" + id(noun));
        return made;
    }

    private static Map<String, Object> blocks(String noun) {
        Map<String, Object> made = blockOrNone(noun);
        made.put("type", List.of("object", "array", "string"));
        made.put("items", json("type", "object", "$ref", "#/$defs/" + id(noun)));
        return made;
    }

    private Map<String, Object> defined(Expect expect, boolean none) {
        String words = ValueWords.plain(expect) + (none ? ", or none" : "");
        if (!defs.containsKey(id(words))) {
            defs.put(id(words), plain(expect, none));
        }
        return reference(words);
    }

    private Map<String, Object> plain(Expect expect, boolean none) {
        String or = none ? "|none" : "";
        return switch (expect.shape()) {
            case TEXT -> json("type", List.of("string", "number", "boolean"));
            case NAME -> text(NAME, "a key, made of a-z, 0-9 and hyphens");
            case NAMES -> names(NAME, "made of a-z, 0-9 and hyphens");
            case PATHS -> names(PATH, "joined by points, such as authorities.road.refuses");
            case CHOICE -> choice(expect, none);
            case CHOICES ->
                json("anyOf", List.of(choice(expect, none), json("type", "array", "items", choice(expect, false))));
            case NUMBER, LAW, DELAY, DURATION -> number(expect, or);
            case NUMBERS, LAWS -> byKey(number(expect, "|none" + words(expect)));
            case HOLDINGS -> byKey(byKey(number(expect, "|none")));
            case DATE, END -> inBlock(text(DATE + or, "a date such as 2023-12-31, or D-30"), List.of("value"));
            case HOURS -> text(TIME_OF_DAY + " *- *" + TIME_OF_DAY + or, "hours such as 06:00-18:00");
            case SEASON -> text(DAY_OF_YEAR + " +to +" + DAY_OF_YEAR + or, "days such as 06-15 to 09-30");
            case COORDINATES ->
                text(DEGREES + " +[NS] +" + DEGREES + " +[EW]" + or, "degrees such as 18.4435 N 1.4092 E");
            case ZONE -> text("[A-Z][A-Za-z0-9_+/-]*" + or, "a time zone such as Africa/Bamako");
            case SETTINGS -> json("type", "object", "propertyNames", json("pattern", "^(" + PATH + ")$"));
            case SOURCES -> sources();
            case BLOCK, BLOCKS, NAMED -> throw new IllegalStateException(expect + " is a block");
        };
    }

    private Map<String, Object> sources() {
        Map<String, Object> said = json(
                "type",
                List.of("object", "string"),
                "pattern",
                "^none$",
                "properties",
                common(),
                "additionalProperties",
                false);
        return json(
                "type",
                "object",
                "propertyNames",
                json("pattern", "^(" + PATH + "|" + NAME + ")$"),
                "additionalProperties",
                said);
    }

    private static Map<String, Object> text(String pattern, String needed) {
        return json("type", List.of("string"), "pattern", "^(" + pattern + ")$", "patternErrorMessage", needed);
    }

    private static Map<String, Object> names(String pattern, String needed) {
        Map<String, Object> made = text(pattern, "keys, " + needed);
        made.put("items", text(pattern, "a key, " + needed));
        made.put("type", List.of("string", "array"));
        return made;
    }

    private static Map<String, Object> choice(Expect expect, boolean none) {
        List<String> words = new ArrayList<>(expect.choices());
        if (none && !words.contains("none")) {
            words.add("none");
        }
        return json("type", List.of("string"), "enum", words);
    }

    private static String words(Expect expect) {
        return expect.choices().stream().map(word -> "|" + word).collect(Collectors.joining());
    }

    /** A map of things by their keys, beside which stands what any block may hold. */
    private Map<String, Object> byKey(Map<String, Object> thing) {
        String common = String.join("|", Language.COMMON.names());
        String key = "^(?!(none|themselves|" + common + ")$)(?=.*[a-z])" + NAME + "$";
        return json(
                "type", List.of("object", "string"),
                "pattern", "^none$",
                "properties", common(),
                "patternProperties", json(key, thing),
                "additionalProperties", false);
    }

    /** What any block may hold. */
    static Map<String, Object> common() {
        Map<String, Object> made = new LinkedHashMap<>();
        Language.COMMON.names().forEach(key -> made.put(key, reference(key + " of any block")));
        return made;
    }

    /** Defines what any block may hold; its dates stand alone. */
    void origins() {
        Language.COMMON
                .keys()
                .forEach(key -> defs.put(id(key.name() + " of any block"), described(key, origin(key.expect()))));
    }

    private static Map<String, Object> origin(Expect expect) {
        return switch (expect.shape()) {
            case CHOICE -> choice(expect, false);
            case DATE -> text(DATE, "a date such as 2023-12-31");
            default -> json("type", List.of("string", "number", "boolean"));
        };
    }

    private Map<String, Object> number(Expect expect, String or) {
        boolean lawless = expect.shape() == Shape.DURATION || ValueWords.rank(expect);
        String law = lawless ? "" : "|(" + String.join("|", LawShape.names()) + ") *\\([^,]*\\)";
        String needed = ValueWords.plain(expect) + ": " + Figure.units(expect.dimension());
        Map<String, Object> made = text(figure(expect) + law + or, needed);
        if (expect.dimension() == Dimension.COUNT) {
            made.put("type", List.of("number", "string"));
            made.put(expect.least() == Double.MIN_VALUE ? "exclusiveMinimum" : "minimum", Math.floor(expect.least()));
        }
        if (ValueWords.rank(expect)) {
            made.put("maximum", expect.most());
        }
        if (expect.whole()) {
            made.put("multipleOf", 1);
        }
        boolean stretched = expect.shape() == Shape.DELAY;
        return inBlock(
                made,
                stretched ? List.of("value", "law", "stretch") : lawless ? List.of("value") : List.of("value", "law"));
    }

    private static String figure(Expect expect) {
        String above = "(0\\.[0-9]*[1-9][0-9]*|[1-9][0-9]*(\\.[0-9]+)?)";
        String number = expect.least() == Double.MIN_VALUE
                ? above
                : (expect.least() < 0 ? "-?" : "") + "(0|[1-9][0-9]*)(\\.[0-9]+)?";
        String share = "(100(\\.0+)?|[1-9]?[0-9](\\.[0-9]+)?)";
        return expect.dimension() == Dimension.SHARE && expect.most() == 1
                ? share + " *%"
                : number + units(expect.dimension());
    }

    private static String units(Dimension dimension) {
        return dimension == Dimension.COUNT
                ? ""
                : Unit.of(dimension).stream().map(Unit::symbol).collect(Collectors.joining("|", " *(", ")"));
    }

    /** A value may stand in a block, with what any block may hold beside it. */
    private Map<String, Object> inBlock(Map<String, Object> value, List<String> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : keys) {
            Map<String, Object> inner =
                    new LinkedHashMap<>(key.equals("stretch") ? number(Expect.factor(), "") : value);
            properties.put(key, inner);
        }
        properties.putAll(common());
        List<Object> types = new ArrayList<>((List<?>) value.get("type"));
        types.add("object");
        Map<String, Object> made = new LinkedHashMap<>(value);
        made.put("type", types);
        made.put("properties", properties);
        made.put("additionalProperties", false);
        return made;
    }
}
