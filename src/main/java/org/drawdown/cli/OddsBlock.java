package org.drawdown.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Dated;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Odds;
import org.drawdown.findings.Share;
import org.drawdown.findings.When;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Conditions;
import org.drawdown.scenario.Kind;
import org.drawdown.statistics.Interval;

/** Will it hold? */
final class OddsBlock {
    private static final int COUNT = 49;
    private static final int LOW = 70;
    private static final double POINT = 0.01;
    private static final Duration SHORT = Duration.ofDays(10);
    private static final List<String> SHARES = List.of("half", "4 in 5", "19 in 20");
    private static final Duration VERY_SHORT = Duration.ofHours(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(" HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern(" HH:mm:ss");

    private final Screen screen;
    private final Answer answer;

    OddsBlock(Screen screen, Answer answer) {
        this.screen = screen;
        this.answer = answer;
    }

    void tell(Lines lines) {
        lines.blank();
        lines.at(1, "WILL IT HOLD, " + deadline() + "?")
                .at(
                        43,
                        "of 100 runs    "
                                + (byLuck(answer.all().held())
                                        ? "what so few runs can tell"
                                        : "if what we know least is bad..good"))
                .end();
        row(lines, "  all conditions", answer.all().held());
        List<Odds> parts = answer.odds().subList(0, answer.odds().size() - 1);
        parts.forEach(part -> row(lines, "    " + words(part.condition()), part.held()));
        if (!screen.scenario().bends().isNone()) {
            row(lines, "  clean: no rule bent", answer.price().clean());
        }
        Odds told = parts.stream()
                .filter(part -> part.condition().equals("people"))
                .findFirst()
                .orElse(answer.all());
        String dates = "  " + (told.condition().equals(Outcome.ALL) ? "All held" : "People out") + ": "
                + dates(told.date(0.5), told.date(0.8), told.date(0.95)) + ".";
        String luck = "Luck of " + Words.count(answer.all().held().n(), "run") + ": +-"
                + Hundred.plusMinus(answer.all().held().luck());
        if (dates.length() + luck.length() + 3 <= Lines.WIDTH) {
            lines.line(dates + "   " + luck);
        } else {
            lines.line(dates).line("  " + luck);
        }
        if (!answer.liquidated().isEmpty()) {
            lines.line("  Liquidation over: "
                    + dates(Dated.at(answer.liquidated(), 0.5), Dated.at(answer.liquidated(), 0.8)) + ".");
        }
    }

    /** {@return "half by 4 Feb, 4 in 5 by 20 Mar"; the first that the horizon comes before ends it: "fewer than half by"} */
    private String dates(Dated... dates) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            When when = dates[i].at();
            if (when.after()) {
                told.add("fewer than " + SHARES.get(i) + " by " + Words.dayAndYear(when.date()));
                break;
            }
            told.add(SHARES.get(i) + " by " + when(when, time(dates[0].at())));
        }
        return String.join(", ", told);
    }

    /** {@return "31 December", with the time where it is not the end of the day} */
    private String deadline() {
        LocalDateTime deadline = facts().deadline();
        return deadline.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Words.longDay(facts().lastDay())
                : Words.longDay(deadline.toLocalDate()) + " " + deadline.toLocalTime();
    }

    /** {@return how dates are told beside their day: with the time where all is over in a few days, to the second in an hour} */
    private Optional<DateTimeFormatter> time(When first) {
        if (Duration.between(facts().start(), facts().deadline()).compareTo(SHORT) > 0) {
            return Optional.empty();
        }
        boolean soon = Duration.between(facts().start(), first.at()).compareTo(VERY_SHORT) < 0;
        return Optional.of(soon ? SECONDS : TIME);
    }

    private String when(When when, Optional<DateTimeFormatter> time) {
        String day = Words.when(when, facts().lastDay());
        return when.after() ? day : day + time.map(when.at()::format).orElse("");
    }

    private Facts facts() {
        return screen.findings().facts();
    }

    private void row(Lines lines, String label, Share share) {
        Interval wider = share.wider();
        boolean odd =
                wider.width() > POINT && byLuck(share) != byLuck(answer.all().held());
        lines.at(1, label).to(COUNT, share.words());
        lines.to(LOW, Hundred.figure(wider.low())).at(LOW + 1, ".. " + Hundred.figure(wider.high()));
        lines.at(LOW + 9, odd ? (byLuck(share) ? "(luck of the runs)" : "(bad..good)") : "")
                .end();
    }

    private static boolean byLuck(Share share) {
        return share.luck().width() > share.ignorance().width();
    }

    private String words(String condition) {
        Conditions conditions = screen.scenario().conditions();
        return switch (condition) {
            case "people" -> people(conditions);
            case "sites" -> Words.count(answer.price().handovers().sites(), "site") + " handed over";
            case "cargo" -> conditions.cargo().map(OddsBlock::cargo).orElse("cargo");
            case "tasks" -> "tasks done";
            default -> condition.equals(Outcome.ALL) ? "all conditions" : condition;
        };
    }

    private String people(Conditions conditions) {
        List<String> ways = new ArrayList<>(List.of("people out"));
        if (screen.scenario().kinds().stream().anyMatch(Kind::separates)) {
            ways.add("separated");
        }
        if (conditions.people().isPresent()
                && !conditions.people().get().mayStay().isEmpty()) {
            ways.add("may stay");
        }
        return String.join(", ", ways);
    }

    private static String cargo(Conditions.Cargo cargo) {
        String at = cargo.at().isEmpty() ? "" : "at " + String.join(", ", cargo.at());
        String out = cargo.outCounts() ? "out" : "";
        return "cargo " + Words.cut(out + (out.isEmpty() || at.isEmpty() ? "" : " or ") + at, 34);
    }
}
