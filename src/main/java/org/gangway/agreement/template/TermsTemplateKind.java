package org.gangway.agreement.template;

import java.util.Locale;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** The kinds of work for which terms are at hand. */
public enum TermsTemplateKind {
    ACCOUNTING_CLOSE,
    PAYABLES,
    RECEIVABLES,
    CUSTOMER_SERVICE,
    PAYROLL;

    /** What the terms care for most. */
    public Text description() {
        return switch (this) {
            case ACCOUNTING_CLOSE -> Msg.agreement_template_accounting_close();
            case PAYABLES -> Msg.agreement_template_payables();
            case RECEIVABLES -> Msg.agreement_template_receivables();
            case CUSTOMER_SERVICE -> Msg.agreement_template_customer_service();
            case PAYROLL -> Msg.agreement_template_payroll();
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
