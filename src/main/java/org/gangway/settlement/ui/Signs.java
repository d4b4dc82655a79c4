package org.gangway.settlement.ui;

import java.math.BigDecimal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.shared.Money;

/** People speak of a credit of 1,000 where the fee changes by -1,000; of everything else as the fee changes. */
final class Signs {

    private Signs() {}

    /** What the fee changes by, from what people say. */
    static BigDecimal change(LineKey line, BigDecimal said) {
        return isDeduction(line) ? said.negate() : said;
    }

    /** What people say, from what the fee changes by. */
    static Money said(LineKey line, Money change) {
        return isDeduction(line) ? change.negated() : change;
    }

    private static boolean isDeduction(LineKey line) {
        return line.kind() == LineKind.CREDIT || line.kind() == LineKind.PENALTY;
    }

    /** What the statement says, and in whose favour an amount is. */
    static Text help(LineKey line, Money change) {
        var said = said(line, change);
        return switch (line.kind()) {
            case CREDIT, PENALTY, BONUS, EARN_BACK -> Msg.settlement_dispute_computed(said);
            case ADJUSTMENT, FEE, WHOLE -> Msg.settlement_dispute_computed_either(said);
        };
    }
}
