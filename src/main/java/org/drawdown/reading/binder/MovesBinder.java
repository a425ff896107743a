package org.drawdown.reading.binder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.form.Notebook;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.Merge;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Choice;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Order;

/** The movement table; what a procedure says holds for its moves, under the procedure's own paths. */
final class MovesBinder {
    static final String THEMSELVES = "themselves";

    private MovesBinder() {}

    static List<Move> bind(Form mission) {
        Map<String, Sheet> procedures = mission.entries("procedures");
        mission.named("procedures");
        List<Move> moves = new ArrayList<>();
        mission.entries("moves").forEach((key, sheet) -> {
            if (sheet instanceof Sheet.Block block) {
                Sheet.Block whole = withProcedure(block, procedures, mission.clerk());
                moves.add(move(new Form(whole, Language.noun("move"), key, mission.clerk())));
            } else {
                mission.clerk()
                        .error(sheet, "move \"" + key + "\" is " + sheet.contents(), "Write what, from, to, by.");
            }
        });
        return moves;
    }

    private static Sheet.Block withProcedure(Sheet.Block move, Map<String, Sheet> procedures, Notebook clerk) {
        Optional<Sheet> named = move.child("procedure").filter(sheet -> !sheet.says("none"));
        if (named.isEmpty() || !(named.get() instanceof Sheet.Text text)) {
            return move;
        }
        if (procedures.get(text.value()) instanceof Sheet.Block rules) {
            return Merge.over(move, rules);
        }
        if (!procedures.containsKey(text.value()) && !clerk.faults().spoil("procedures." + text.value())) {
            clerk.error(
                    text,
                    "there is no procedure " + text.words(),
                    Nearest.cure("procedures", text.value(), procedures.keySet()));
        }
        return move;
    }

    private static Move move(Form form) {
        return new Move(
                form.name(),
                form.title(),
                form.words("what"),
                form.words("of"),
                form.word("from"),
                form.word("to"),
                by(form),
                form.number("passengers"),
                form.form("convoy").map(MovesBinder::convoy).orElseGet(() -> single(form)),
                form.form("escort").map(MovesBinder::escort),
                form.form("search").map(MovesBinder::escort),
                form.forms("cover").stream()
                        .map(found -> new Move.Cover(found.words("from"), found.numberIf("within")))
                        .toList(),
                form.words("permissions"),
                form.choice("asked", Move.Asked.class),
                form.delayIf("prepare"),
                form.hours("hours"),
                form.words("brings"),
                form.yes("only-below-floor"),
                form.form("when-closed")
                        .map(found ->
                                new Move.WhenClosed(found.choice("does", Move.Does.class), found.delay("patience")))
                        .orElseGet(() -> new Move.WhenClosed(Move.Does.ROUND, Delay.fixed(0))));
    }

    private static List<String> by(Form form) {
        List<String> by = form.words("by");
        if (by.contains(THEMSELVES) && by.size() > 1) {
            form.node("by")
                    .ifPresent(node -> form.clerk()
                            .error(node, "a move is by fleets or by themselves, not by both", "Write two moves."));
        }
        return by.stream().filter(fleet -> !fleet.equals(THEMSELVES)).toList();
    }

    private static Move.Convoy convoy(Form form) {
        Move.Convoy convoy = new Move.Convoy(
                form.number("least"),
                form.number("up-to"),
                form.number("filled"),
                form.delayIf("patience"),
                form.numberIf("at-once"),
                form.numberIf("spacing"));
        if (convoy.least().isFixed()
                && convoy.upTo().isFixed()
                && convoy.least().mean() > convoy.upTo().mean()) {
            form.error("the convoy's least is above its up-to", "Write up-to as large as least.");
        }
        return convoy;
    }

    private static Move.Convoy single(Form form) {
        String path = "moves." + form.name() + ".convoy";
        return new Move.Convoy(
                Parameter.fixed(path + ".least", 1),
                Parameter.fixed(path + ".up-to", 1),
                Parameter.fixed(path + ".filled", 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Move.Escort escort(Form form) {
        return new Move.Escort(form.word("from"), form.number("one-per"));
    }

    static Order order(Form mission) {
        return mission.form("who-goes-next")
                .map(form -> new Order(
                        form.choices("order").stream()
                                .map(rule -> Choice.of(Order.Rule.class, rule))
                                .toList(),
                        form.yes("overtaking"),
                        form.numberIf("prepared-ahead")))
                .orElseGet(() -> new Order(List.of(Order.Rule.ASKED), true, Optional.empty()));
    }
}
