package org.drawdown.cli;

import org.drawdown.findings.Amount;
import org.drawdown.findings.Price;

/** At what price? */
final class PriceBlock {
    private static final int HALF = 50;
    private static final int WORST = 70;
    private static final int OF = 86;

    private final Price price;

    PriceBlock(Price price) {
        this.price = price;
    }

    void tell(Lines lines) {
        if (price.kinds().isEmpty() && price.handovers().sites() == 0) {
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
        if (price.handovers().sites() > 0) {
            row(
                    lines,
                    "handovers short or none",
                    price.handovers().lacking(),
                    price.handovers().sites());
        }
    }

    private static void row(Lines lines, String label, Price.Cost cost, int of) {
        lines.at(3, Words.cut(label, HALF - 8)).to(HALF, amount(cost.half())).to(WORST, amount(cost.worst()));
        lines.to(OF, Words.count(of)).end();
    }

    private static String amount(Amount amount) {
        return Words.count(amount.rounded());
    }
}
