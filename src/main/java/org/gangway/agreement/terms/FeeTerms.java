package org.gangway.agreement.terms;

import java.util.Map;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;

/**
 * What the client pays for a month, from the day on which the version takes effect. A version without it goes on with the fee
 * that the engagement was opened with.
 *
 * @param monthlyFee of a whole month, zero or more, in the currency of the engagement
 * @param feeRules what is agreed of the fee besides
 */
@Meaning("What the client pays for a whole month.")
public record FeeTerms(Money monthlyFee, @Neutral FeeRules feeRules) implements TermValue {

    public static final String SUBJECT = "monthlyFee";

    public FeeTerms {
        if (monthlyFee.isNegative()) {
            throw new RuleViolation("incentive.fee-negative", Map.of("fee", monthlyFee));
        }
    }

    /** With everything else as usual. */
    public FeeTerms(Money monthlyFee) {
        this(monthlyFee, FeeRules.USUAL);
    }

    @Override
    public TermKind kind() {
        return TermKind.FEE;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }
}
