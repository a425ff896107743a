package org.drawdown.theatre.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Draws;
import org.drawdown.kernel.Label;
import org.drawdown.scenario.Authority;
import org.drawdown.theatre.nature.Mood;
import org.drawdown.theatre.nature.Shutter;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** An authority at work: how it answers now, to whom. */
final class Clerk {
    private final Stage stage;
    private final Authority authority;
    private final Shutter desk;
    private final Optional<Mood> mood;
    private final double refuses;
    private final Map<String, Answers> answers = new LinkedHashMap<>();

    Clerk(Stage stage, Authority authority, Shutter desk, Optional<Mood> mood) {
        this.stage = stage;
        this.authority = authority;
        this.desk = desk;
        this.mood = mood;
        this.refuses = stage.value(authority.refuses());
    }

    String key() {
        return authority.key();
    }

    boolean eachWay() {
        return authority.covers() == Authority.Covers.EACH_WAY;
    }

    /** {@return the desk: while it is shut, nothing is decided and nothing leaves} */
    Shutter desk() {
        return desk;
    }

    Answers at(String place) {
        return answers.computeIfAbsent(place, Answers::new);
    }

    /** What the authority says to those who ask from one place. */
    final class Answers {
        private final Span takes;
        private final Draws refused;
        private final Span askAgain;
        private final Optional<Span> urge;
        private final Optional<Span> valid;
        private final Label label;
        private final Label answering;
        private final Label pausing;
        private final Label urging;

        private Answers(String place) {
            String where = authority.key() + "/" + place;
            takes = stage.span(authority.takes(), "takes/" + where);
            refused = stage.draws("refused/" + where);
            askAgain = stage.span(authority.askAgain(), "ask-again/" + where);
            urge = authority.urge().map(delay -> stage.span(delay, "urge/" + where));
            valid = authority.valid().map(delay -> stage.span(delay, "valid/" + where));
            label = label(place, "");
            answering = label(place, takes.law());
            pausing = label(place, askAgain.law());
            urging = label(place, urge.map(Span::law).orElse(""));
        }

        private Label label(String place, String law) {
            return Stage.label(Causes.PERMISSION, authority.key(), place, law);
        }

        /** {@return what it is called to wait until the authority decides at all} */
        Label label() {
            return label;
        }

        /** {@return what it is called to wait for an answer} */
        Label answering() {
            return answering;
        }

        /** {@return what it is called to wait until one may ask again} */
        Label pausing() {
            return pausing;
        }

        /** {@return what it is called to wait until one asks with urgency} */
        Label urging() {
            return urging;
        }

        long takes() {
            return Math.round(takes.next() * mood.map(Mood::takes).orElse(1.0));
        }

        /** One decision, one draw, whatever the mood. */
        boolean refuses() {
            return refused.next()
                    < Math.min(1, refuses * mood.map(Mood::refuses).orElse(1.0));
        }

        long askAgain() {
            return askAgain.next();
        }

        /** How long one waits before asking with urgency; for ever where nobody does. */
        long urge() {
            return urge.map(Span::next).orElse(Long.MAX_VALUE);
        }

        Optional<Long> valid() {
            return valid.map(Span::next);
        }

        /** Goes on when the authority decides at all: its desk is open and the mood lets it grant. */
        void whenDeciding(String who, Runnable then) {
            if (!desk.isOpen()) {
                desk.window().await(who, label, () -> whenDeciding(who, then));
            } else if (mood.isPresent() && !mood.get().grants().isOpen()) {
                mood.get().grants().await(who, label, () -> whenDeciding(who, then));
            } else {
                then.run();
            }
        }
    }
}
