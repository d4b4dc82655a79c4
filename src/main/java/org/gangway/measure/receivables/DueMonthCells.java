package org.gangway.measure.receivables;

import java.util.List;

/** The table of due months, cell by cell. */
final class DueMonthCells {

    private DueMonthCells() {}

    static List<String> of(DueMonth row) {
        var month = row.month();
        var textCells = new TextCells()
                .text(month == null ? "ALL" : month.toString())
                .text(row.segment().name())
                .count(row.invoicesDue())
                .money(row.amountDue())
                .count(row.settledOnTime())
                .ratio(row.shareOnTime())
                .money(row.amountOnTime())
                .ratio(row.shareOnTimeByAmount())
                .count(row.late());
        return addDisputes(row, addDays(row, textCells)).all();
    }

    private static TextCells addDays(DueMonth row, TextCells textCells) {
        return textCells
                .ratio(row.averageDaysLate())
                .ratio(row.averageDaysLateOfLate())
                .count(row.lateSettled().maxDays())
                .ratio(row.amountWeightedDaysLate())
                .ratio(row.averageDaysToSettle());
    }

    private static TextCells addDisputes(DueMonth row, TextCells textCells) {
        var late = row.lateSettled();
        return textCells
                .count(row.disputed())
                .ratio(row.disputeRate())
                .count(late.upToWeek())
                .count(late.upToMonth())
                .count(late.overMonth());
    }
}
