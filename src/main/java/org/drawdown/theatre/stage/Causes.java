package org.drawdown.theatre.stage;

/** What one waits for, or does, by the name under which it is counted on the chain and in the ledger. */
public final class Causes {
    public static final String PERMISSION = "permission";
    public static final String COMMITTEE = "committee";
    public static final String TRUCKS = "trucks";
    public static final String ESCORTS = "escorts";
    public static final String TEAMS = "search teams";
    public static final String COVER = "cover";
    public static final String AIRCRAFT = "aircraft";
    public static final String PARKING = "parking spot";
    public static final String YARD_FULL = "yard full";
    public static final String BEDS_FULL = "beds full";
    public static final String GATE_FULL = "gate full";
    public static final String POINTS = "loading points";
    public static final String LOADING = "loading";
    public static final String UNLOADING = "unloading";
    public static final String PREPARING = "preparing";
    public static final String DRIVING = "distance and daylight";
    public static final String FLYING = "flying";
    public static final String HOURS = "opening hours";
    public static final String CREW = "crew duty";
    public static final String WEATHER = "airfield closed";
    public static final String CLOSED_LEG = "closed leg";
    public static final String ATTACK = "attack";
    public static final String SHELLING = "shelling";
    public static final String BREAKDOWN = "breakdown";
    public static final String PACKING = "packing";
    public static final String TASK = "task";
    public static final String PHASE = "phase";
    public static final String DATE = "date";
    public static final String EXPEDITED = "expedited closing";
    public static final String HANDOVER = "handover";
    public static final String UPSTREAM = "sites that lead to it";
    public static final String REST = "rest and refit";
    public static final String FLEET = "fleet arriving";
    public static final String SUPPLY = "supply";
    public static final String SEASON = "season";
    public static final String BORDER = "border";
    public static final String SAILING = "sailing";
    public static final String BOATS = "boats";
    public static final String SHIPS = "ships";
    public static final String CHARTER = "charter";

    public static final String WITHDRAWN = "call of the capital";
    public static final String DESTROYING = "destroying";

    private Causes() {}
}
