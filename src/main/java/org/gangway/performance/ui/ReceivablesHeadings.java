package org.gangway.performance.ui;

import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** What people call the columns of both tables of invoices, in the order of their cells. */
final class ReceivablesHeadings {

    static final List<Text> DUE_MONTHS = List.of(
            Msg.performance_column_due_month(),
            Msg.performance_column_country(),
            Msg.performance_column_invoices_due(),
            Msg.performance_column_amount_due(),
            Msg.performance_column_settled_on_or_before_due(),
            Msg.performance_column_pct_on_time_count(),
            Msg.performance_column_amount_on_time(),
            Msg.performance_column_pct_on_time_amount(),
            Msg.performance_column_late(),
            Msg.performance_column_avg_days_late_all(),
            Msg.performance_column_avg_days_late_late_only(),
            Msg.performance_column_max_days_late(),
            Msg.performance_column_amount_weighted_days_late(),
            Msg.performance_column_avg_days_to_settle(),
            Msg.performance_column_disputed(),
            Msg.performance_column_dispute_rate(),
            Msg.performance_column_late_1_7(),
            Msg.performance_column_late_8_30(),
            Msg.performance_column_late_over_30());

    static final List<Text> MONTH_ENDS = List.of(
            Msg.performance_column_month(),
            Msg.performance_column_country(),
            Msg.performance_column_days(),
            Msg.performance_column_opening_ar(),
            Msg.performance_column_credit_sales(),
            Msg.performance_column_cash_collected(),
            Msg.performance_column_closing_ar(),
            Msg.performance_column_closing_current(),
            Msg.performance_column_closing_overdue(),
            Msg.performance_column_overdue_share(),
            Msg.performance_column_dso_simple(),
            Msg.performance_column_dso_countback(),
            Msg.performance_column_bpdso(),
            Msg.performance_column_add(),
            Msg.performance_column_cei_pct());

    private ReceivablesHeadings() {}
}
