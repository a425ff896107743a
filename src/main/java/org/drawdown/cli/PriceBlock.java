package org.drawdown.cli;

import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Money;
import org.drawdown.findings.Price;
import org.drawdown.findings.Resources;

/** At what price? */
final class PriceBlock {
    private static final int HALF = 56;
    private static final int WORST = 74;
    private static final int OF = 87;

    private final Price price;
    private final Resources resources;

    PriceBlock(Price price, Resources resources) {
        this.price = price;
        this.resources = resources;
    }

    void tell(Lines lines) {
        boolean asked = !price.kinds().isEmpty() || price.handovers().sites() > 0;
        if (!asked && resources.bill().isEmpty() && resources.unprotected().isEmpty()) {
            return;
        }
        lines.blank();
        boolean found = price.kinds().stream().anyMatch(kind -> kind.found() > 0);
        lines.at(1, "AT WHAT PRICE?  given, destroyed, lost, left")
                .to(HALF + 3, "half the runs")
                .to(WORST + 4, "1 in 10 worse than")
                .to(OF, "of")
                .to(Lines.WIDTH, found ? "+ found" : "")
                .end();
        price.kinds().forEach(kind -> kind(lines, kind));
        Price.Handovers handovers = price.handovers();
        if (handovers.sites() > 0) {
            row(lines, "handovers short or none", handovers.lacking(), handovers.sites());
            handovers.hurried().ifPresent(cost -> row(lines, "sites left in a hurry", cost, handovers.sites()));
            handovers.looted().ifPresent(cost -> row(lines, "sites looted afterwards", cost, handovers.sites()));
        }
        for (Price.Charters charters : price.charters()) {
            said(lines, "hired besides: " + charters.title(), charters.bought()).end();
        }
        resources
                .unprotected()
                .ifPresent(people ->
                        row(lines, "population-days without patrols", people.days(), Math.round(people.most())));
        resources.bill().ifPresent(bill -> bill(lines, bill));
    }

    /** What was found while packing stands apart from what there was at the start. */
    private static void kind(Lines lines, Price.KindPrice kind) {
        said(lines, kind.title(), kind.all())
                .to(OF, Words.count(kind.total() - kind.found()))
                .to(Lines.WIDTH, kind.found() > 0 ? "+ " + Words.count(kind.found()) : "")
                .end();
    }

    private static void bill(Lines lines, Resources.Bill bill) {
        Money money = Money.of(bill.currency(), bill.total().worst().value());
        lines.at(3, "cost, " + money.unit())
                .to(HALF, money.words(bill.total().half().value()))
                .to(WORST, money.words(bill.total().worst().value()));
        bill.delay().ifPresent(delay -> lines.to(Lines.WIDTH, "a month of delay " + money.words(delay.value())));
        lines.end();
    }

    private static void row(Lines lines, String label, Price.Cost cost, long of) {
        said(lines, label, cost).to(OF, Words.count(of)).end();
    }

    private static Lines said(Lines lines, String label, Price.Cost cost) {
        return lines.at(3, Words.cut(label, HALF - 8))
                .to(HALF, Words.count(cost.rounded()))
                .to(WORST, Words.count(cost.roundedWorst()));
    }
}
