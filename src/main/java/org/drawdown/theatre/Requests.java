package org.drawdown.theatre;

import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;

/** Requests to an authority. */
final class Requests {
    private int asked;
    private int granted;
    private int refused;
    private int lapsed;
    private long waited;

    void ask() {
        asked++;
    }

    void add(Happening.Answered happening) {
        switch (happening.answer()) {
            case GRANTED -> granted++;
            case REFUSED -> refused++;
            case LAPSED -> lapsed++;
        }
        waited += happening.answer() == Happening.Answer.LAPSED ? 0 : happening.at() - happening.since();
    }

    Outcome.Permissions outcome(String authority) {
        return new Outcome.Permissions(authority, asked, granted, refused, lapsed, waited);
    }
}
