package org.drawdown.store;

import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Dated;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Hunger;
import org.drawdown.findings.Measured;
import org.drawdown.findings.Odds;
import org.drawdown.findings.Price;
import org.drawdown.findings.Resources;
import org.drawdown.findings.Rests;
import org.drawdown.findings.Share;
import org.drawdown.findings.SiteLeft;
import org.drawdown.findings.SiteOdds;
import org.drawdown.findings.Warning;
import org.drawdown.findings.When;
import org.drawdown.findings.Why;
import org.drawdown.statistics.Interval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The first screen as JSON: {@code summary.json}, whose keys {@code docs/reference/summary.md} explains. */
public final class Summary {
    private Summary() {}

    /**
     * {@return what was found, as JSON}
     *
     * @param levers   what would help most; absent when not asked
     * @param variants other scenarios beside this one; absent when there are none
     * @param measured what each scenario did, this one first
     * @param why      what held it up; absent when not asked
     */
    public static String json(
            Findings findings,
            Setting setting,
            Optional<Comparison> levers,
            Optional<Comparison> variants,
            List<Measured> measured,
            Optional<Why> why) {
        ObjectNode root = Json.object();
        facts(root.putObject("scenario"), findings.facts(), setting);
        runs(root.putObject("runs"), findings.facts(), setting);
        findings.answer().ifPresent(answer -> {
            ArrayNode odds = root.putArray("odds");
            answer.odds().forEach(one -> odds(odds.addObject(), one));
            price(root.putObject("price"), answer.price());
            ArrayNode sites = root.putArray("sites");
            answer.sites().forEach(site -> site(sites.addObject(), site));
            rests(root.putObject("rests"), answer.rests());
            resources(root.putObject("resources"), answer.resources());
            answer.hunger().ifPresent(hunger -> hunger(root.putObject("hunger"), hunger));
            if (!answer.liquidated().isEmpty()) {
                dates(root.putArray("liquidated"), answer.liquidated());
            }
        });
        levers.ifPresent(comparison -> comparison(root.putObject("levers"), comparison));
        variants.ifPresent(comparison -> comparison(root.putObject("variants"), comparison));
        ArrayNode each = root.putArray("measured");
        measured.forEach(one -> measured(each.addObject(), one));
        why.ifPresent(found -> WhySummary.put(root.putObject("why"), found));
        ArrayNode warnings = root.putArray("warnings");
        findings.warnings().forEach(warning -> warning(warnings.addObject(), warning));
        return Json.text(root);
    }

    private static void facts(ObjectNode node, Facts facts, Setting setting) {
        node.put("name", facts.name()).put("title", facts.title()).put("marking", facts.marking());
        node.put("start", facts.start().toString())
                .put("deadline", facts.deadline().toString())
                .put("last-day", facts.lastDay().toString())
                .put("horizon", facts.horizon().toString());
        node.put("sha256", setting.scenarioHash())
                .put("inputs", setting.inputs())
                .put("assumed", setting.assumed());
    }

    private static void runs(ObjectNode node, Facts facts, Setting setting) {
        node.put("seed", setting.seed()).put("asked", setting.asked()).put("n", facts.n());
        node.put("pairs", facts.pairs()).put("ended", setting.ended()).put("replay", setting.replay());
    }

    private static void odds(ObjectNode node, Odds odds) {
        node.put("condition", odds.condition());
        share(node.putObject("held"), odds.held());
        dates(node.putArray("dates"), odds.dates());
    }

    private static void share(ObjectNode node, Share share) {
        node.put("p", share.p()).put("count", share.count()).put("n", share.n());
        interval(node.putObject("luck"), share.luck());
        interval(node.putObject("ignorance"), share.ignorance());
    }

    private static void interval(ObjectNode node, Interval interval) {
        node.put("low", interval.low()).put("high", interval.high());
    }

    private static void dates(ArrayNode array, List<Dated> dates) {
        for (Dated dated : dates) {
            ObjectNode node = array.addObject().put("share", dated.share());
            when(node, "at", dated.at());
            when(node, "low", dated.low());
            when(node, "high", dated.high());
        }
    }

    private static void when(ObjectNode node, String key, When when) {
        node.put(key, when.after() ? null : when.at().toString());
    }

    static void amount(ObjectNode node, Amount amount) {
        node.put("value", amount.value());
        interval(node.putObject("luck"), amount.interval());
    }

    private static void price(ObjectNode node, Price price) {
        ArrayNode kinds = node.putArray("kinds");
        for (Price.KindPrice kind : price.kinds()) {
            ObjectNode one = kinds.addObject();
            one.put("kind", kind.kind())
                    .put("title", kind.title())
                    .put("total", kind.total())
                    .put("found", kind.found());
            cost(one.putObject("all"), kind.all());
            cost(one.putObject("given"), kind.given());
            cost(one.putObject("destroyed"), kind.destroyed());
            cost(one.putObject("lost"), kind.lost());
            cost(one.putObject("left"), kind.left());
            share(one.putObject("none"), kind.none());
        }
        ObjectNode handovers =
                node.putObject("handovers").put("sites", price.handovers().sites());
        cost(handovers.putObject("lacking"), price.handovers().lacking());
        ArrayNode ways = handovers.putArray("ways");
        for (Price.Way way : price.handovers().ways()) {
            ObjectNode one = ways.addObject().put("ending", way.ending());
            share(one.putObject("some"), way.some());
            amount(one.putObject("mean"), way.mean());
        }
        price.handovers().hurried().ifPresent(cost -> cost(handovers.putObject("hurried"), cost));
        price.handovers().looted().ifPresent(cost -> cost(handovers.putObject("looted"), cost));
        if (!price.charters().isEmpty()) {
            charters(node.putArray("charters"), price.charters());
        }
        share(node.putObject("clean"), price.clean());
        share(node.putObject("at-a-price"), price.atAPrice());
        share(node.putObject("late"), price.late());
    }

    private static void charters(ArrayNode array, List<Price.Charters> charters) {
        for (Price.Charters each : charters) {
            ObjectNode one = array.addObject().put("fleet", each.fleet()).put("title", each.title());
            cost(one.putObject("bought"), each.bought());
            share(one.putObject("some"), each.some());
        }
    }

    private static void cost(ObjectNode node, Price.Cost cost) {
        amount(node.putObject("half"), cost.half());
        amount(node.putObject("worst"), cost.worst());
    }

    private static void site(ObjectNode node, SiteOdds site) {
        node.put("site", site.site()).put("title", site.title());
        node.put("due", site.due().map(Object::toString).orElse(null));
        share(node.putObject("in-time"), site.inTime());
        dates(node.putArray("handover"), site.handover());
        dates(node.putArray("begin"), site.begin());
        dates(node.putArray("last-convoy"), site.lastConvoy());
        node.put("begin-by", site.beginBy().map(Object::toString).orElse(null));
        ArrayNode late = node.putArray("late-days");
        site.handover().stream().map(Dated::share).forEach(share -> {
            ObjectNode one = late.addObject().put("share", share);
            site.late(share).ifPresentOrElse(days -> one.put("days", days), () -> one.putNull("days"));
        });
        ArrayNode lost = node.putArray("lost");
        for (SiteOdds.DaysLost cause : site.lost()) {
            ObjectNode one = lost.addObject().put("cause", cause.cause());
            amount(one.putObject("days"), cause.days());
            amount(one.putObject("convoy-days"), cause.convoys());
            share(one.putObject("some"), cause.some());
        }
        left(node.putObject("left"), site.left());
    }

    private static void left(ObjectNode node, SiteLeft left) {
        ObjectNode endings = node.putObject("endings");
        left.endings().forEach(ending -> share(endings.putObject(ending.how()), ending.runs()));
        share(node.putObject("expedited"), left.expedited());
        ArrayNode reasons = node.putArray("reasons");
        for (SiteLeft.Reason reason : left.reasons()) {
            ObjectNode one = reasons.addObject().put("reason", reason.reason());
            one.put("closing", reason.expedited() ? "expedited" : "deliberate").put("lost", reason.lost());
            share(one.putObject("runs"), reason.runs());
        }
        share(node.putObject("looted"), left.looted());
    }

    private static void rests(ObjectNode node, Rests rests) {
        interval(node.putObject("range"), rests.range());
        ArrayNode inputs = node.putArray("inputs");
        for (Rests.Input input : rests.inputs()) {
            ObjectNode one = inputs.addObject().put("group", input.group()).put("title", input.title());
            one.put("share", input.share()).put("low", input.low()).put("high", input.high());
            input.paths().forEach(one.putArray("paths")::add);
        }
        node.put("rest", rests.rest());
    }

    private static void resources(ObjectNode node, Resources resources) {
        ArrayNode uses = node.putArray("uses");
        for (Resources.Use use : resources.uses()) {
            ObjectNode one = uses.addObject().put("resource", use.resource()).put("title", use.title());
            amount(one.put("unit", use.unit()).putObject("total"), use.total());
            use.cost().ifPresent(cost -> amount(one.putObject("cost"), cost));
        }
        resources.bill().ifPresent(bill -> {
            ObjectNode one = node.putObject("cost").put("currency", bill.currency());
            cost(one.putObject("total"), bill.total());
            bill.delay().ifPresent(delay -> amount(one.putObject("month-of-delay"), delay));
        });
        resources.unprotected().ifPresent(people -> {
            ObjectNode one = node.putObject("population-days-without-patrols").put("most", people.most());
            cost(one.putObject("total"), people.days());
            ArrayNode sites = one.putArray("sites");
            people.sites()
                    .forEach(site -> cost(
                            sites.addObject()
                                    .put("site", site.site())
                                    .put("title", site.title())
                                    .putObject("days"),
                            site.days()));
        });
    }

    private static void hunger(ObjectNode node, Hunger hunger) {
        share(node.putObject("runs"), hunger.runs());
        ArrayNode sites = node.putArray("sites");
        for (Hunger.Hungry site : hunger.sites()) {
            ObjectNode one = sites.addObject().put("site", site.site()).put("title", site.title());
            share(one.put("kind", site.kind()).putObject("runs"), site.runs());
            amount(one.putObject("person-days"), site.personDays());
        }
    }

    private static void comparison(ObjectNode node, Comparison comparison) {
        node.put("baseline", comparison.baseline()).put("confidence", comparison.confidence());
        ArrayNode rows = node.putArray("rows");
        for (Comparison.Row row : comparison.rows()) {
            ObjectNode one = rows.addObject().put("key", row.key()).put("title", row.title());
            one.put("n", row.n()).put("failed", row.failed());
            row.effect().ifPresent(effect -> effect(one.putObject("effect"), effect));
        }
    }

    private static void effect(ObjectNode node, Comparison.Effect effect) {
        amount(node.putObject("held"), effect.held());
        ArrayNode price = node.putArray("price");
        for (Comparison.KindDifference kind : effect.price()) {
            ObjectNode one = price.addObject().put("kind", kind.kind()).put("title", kind.title());
            amount(one.putObject("difference"), kind.difference());
        }
        effect.cost().ifPresent(cost -> {
            ObjectNode one = node.putObject("cost").put("currency", cost.currency());
            amount(one.putObject("difference"), cost.difference());
        });
        effect.days().ifPresent(days -> amount(node.putObject("days"), days));
        node.put("to-in-time", effect.toInTime()).put("to-late", effect.toLate());
        node.put("told-apart", effect.toldApart());
    }

    private static void measured(ObjectNode node, Measured measured) {
        node.put("name", measured.variant()).put("from", measured.from());
        ArrayNode rows = node.putArray("rows");
        for (Measured.Row row : measured.rows()) {
            ObjectNode one = rows.addObject().put("what", row.what().words()).put("of", row.of());
            one.put("unit", row.what().unit()).put("mean", row.figure().value());
            one.put("sd", row.figure().sd()).put("standard-error", row.figure().standardError());
            one.put("n", row.n());
            interval(one.putObject("luck"), row.figure().interval());
        }
    }

    private static void warning(ObjectNode node, Warning warning) {
        if (warning instanceof Warning.HubFull hub) {
            node.put("warning", "hub-full")
                    .put("site", hub.site())
                    .put("what", hub.what())
                    .put("from", hub.from().toString());
            share(node.putObject("runs"), hub.runs());
        } else if (warning instanceof Warning.Trouble trouble) {
            node.put("warning", "trouble").put("ending", RunTables.words(trouble.ending()));
            node.put("why", trouble.trouble()).put("count", trouble.count()).put("first", trouble.first());
        } else if (warning instanceof Warning.NearlyCertain certain) {
            node.put("warning", "nearly-certain").put("condition", certain.condition());
            share(node.putObject("held"), certain.held());
        } else if (warning instanceof Warning.FewRuns few) {
            node.put("warning", "few-runs").put("n", few.n());
        }
    }
}
