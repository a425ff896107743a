package org.drawdown.theatre.paper;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.chance.Draws;
import org.drawdown.chance.Law;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Pool;
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
    private final Optional<Pool> openRequests;
    private final Optional<Committee> committee;
    private final Map<String, Answers> answers = new LinkedHashMap<>();

    Clerk(Stage stage, Authority authority, Shutter desk, Optional<Mood> mood) {
        this.stage = stage;
        this.authority = authority;
        this.desk = desk;
        this.mood = mood;
        this.refuses = stage.value(authority.refuses());
        this.openRequests = authority
                .openRequests()
                .map(most ->
                        new Pool(stage.kernel(), "requests to " + authority.key(), Math.max(1, stage.whole(most))));
        this.committee = authority.meets().map(meets -> new Committee(stage, this, meets));
    }

    String key() {
        return authority.key();
    }

    boolean eachWay() {
        return authority.grant().covers() == Authority.Covers.EACH_WAY;
    }

    boolean exempts(Asker asker) {
        List<String> exempt = authority.remit().exempt();
        return exempt.contains(asker.what()) || asker.means().stream().anyMatch(exempt::contains);
    }

    /** {@return the desk: while it is shut, nothing is decided and nothing leaves} */
    Shutter desk() {
        return desk;
    }

    /** {@return room for requests, when not all may be open at once} */
    Optional<Pool> openRequests() {
        return openRequests;
    }

    /** {@return whether it decides only at meetings} */
    boolean meets() {
        return committee.isPresent();
    }

    /** {@return whether it decides at all now: its desk is open and the mood lets it grant} */
    boolean decides() {
        return desk.isOpen() && mood.map(each -> each.grants().isOpen()).orElse(true);
    }

    Answers at(String place) {
        return answers.computeIfAbsent(place, Answers::new);
    }

    /** What the authority says to those who ask from one place. */
    final class Answers {
        private final String place;
        private final Span takes;
        private final Draws refused;
        private final Span askAgain;
        private final Optional<Span> urge;
        private final Optional<Span> valid;
        private final Optional<Span> notice;
        private final Optional<Draws> vehicles;
        private final Map<String, Draws> route = new LinkedHashMap<>();
        private final Label label;
        private final Label answering;
        private final Label pausing;
        private final Label urging;
        private final Optional<Blanket> blanket;

        private Answers(String place) {
            this.place = place;
            String where = authority.key() + "/" + place;
            Authority.Grant grant = authority.grant();
            takes = stage.span(authority.takes(), "takes/" + where);
            refused = stage.draws("refused/" + where);
            askAgain = stage.span(authority.askAgain(), "ask-again/" + where);
            urge = authority.urge().map(delay -> stage.span(delay, "urge/" + where));
            valid = grant.valid().map(delay -> stage.span(delay, "valid/" + where));
            notice = grant.notice().map(delay -> stage.span(delay, "notice/" + where));
            vehicles = grant.terms().vehicles().map(law -> stage.draws("vehicles/" + where));
            grant.terms().route().keySet().forEach(leg -> route.put(leg, stage.draws("barred/" + leg + "/" + where)));
            label = label(place, "");
            answering = label(place, takes.law());
            pausing = label(place, askAgain.law());
            urging = label(place, urge.map(Span::law).orElse(""));
            blanket = grant.covers() == Authority.Covers.PERIOD
                    ? Optional.of(new Blanket(stage, this))
                    : Optional.empty();
        }

        Clerk clerk() {
            return Clerk.this;
        }

        private Label label(String place, String law) {
            return Stage.label(Causes.PERMISSION, authority.key(), place, law);
        }

        /** {@return what it is called to wait until the authority decides at all} */
        Label label() {
            return label;
        }

        /** {@return the grant that all share who leave from here, if they do} */
        Optional<Blanket> blanket() {
            return blanket;
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

        /** {@return the terms of the next decision, drawn whether it is a grant or not; without its end} */
        Grant terms(long asked) {
            Authority.Terms terms = authority.grant().terms();
            return new Grant(
                    asked,
                    Grant.FOR_GOOD,
                    Grant.FOR_GOOD,
                    notice.map(span -> asked + span.next()).orElse(0L),
                    vehicles.map(draws -> most(terms.vehicles().orElseThrow(), draws))
                            .orElse(Integer.MAX_VALUE),
                    terms.days().isEmpty() ? Grant.ANY.days() : EnumSet.copyOf(terms.days()),
                    barred(terms));
        }

        private static int most(Law vehicles, Draws draws) {
            return (int) Math.max(1, Math.round(vehicles.quantile(draws.next())));
        }

        private Set<String> barred(Authority.Terms terms) {
            if (terms.route().isEmpty()) {
                return Collections.emptySet();
            }
            Set<String> barred = new TreeSet<>();
            terms.route().forEach((leg, chance) -> {
                if (route.get(leg).next() < stage.value(chance)) {
                    barred.add(leg);
                }
            });
            return barred;
        }

        /** {@return a grant of these terms, given now; it lasts from when it can be used} */
        Grant granted(Grant terms) {
            long from = Math.max(stage.now(), terms.notBefore());
            long until = valid.map(span -> from + span.next()).orElse(Grant.FOR_GOOD);
            boolean strict = authority.grant().onLapse() == Authority.OnLapse.ASKS_AGAIN;
            return terms.ending(until, strict ? until : Grant.FOR_GOOD);
        }

        /** Goes on when the authority decides: at its next meeting, or when its desk is open and the mood lets it grant. */
        Pending whenDeciding(Asker asker, Runnable then) {
            if (committee.isPresent()) {
                return committee.get().await(asker, place, then);
            }
            whenOpen(asker.name(), then);
            return Pending.NOTHING;
        }

        private void whenOpen(String who, Runnable then) {
            if (!desk.isOpen()) {
                desk.window().await(who, label, () -> whenOpen(who, then));
            } else if (mood.isPresent() && !mood.get().grants().isOpen()) {
                mood.get().grants().await(who, label, () -> whenOpen(who, then));
            } else {
                then.run();
            }
        }
    }
}
