package org.drawdown.cli;

import org.drawdown.findings.Amount;
import org.drawdown.findings.Money;
import org.drawdown.findings.Price;
import org.drawdown.findings.Resources;

/** At what price? */
final class PriceBlock {
    private static final int HALF = 50;
    private static final int WORST = 70;
    private static final int OF = 86;

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
        lines.at(1, "AT WHAT PRICE?   given, lost or left")
                .to(52, "half the runs")
                .to(76, "1 run in 10 worse than")
                .to(OF, "of")
                .end();
        for (Price.KindPrice kind : price.kinds()) {
            row(lines, kind.title(), kind.all(), kind.total());
        }
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
                .to(HALF, amount(cost.half()))
                .to(WORST, amount(cost.worst()));
    }

    private static String amount(Amount amount) {
        return Words.count(amount.rounded());
    }
}
