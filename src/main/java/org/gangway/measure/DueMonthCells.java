package org.gangway.measure;

import java.util.List;

/** The table of due months, cell by cell. */
final class DueMonthCells {

    private DueMonthCells() {}

    static List<String> of(DueMonth row) {
        var month = row.month();
        var cells = new Cells()
                .text(month == null ? "ALL" : month.toString())
                .text(row.segment().name())
                .count(row.invoicesDue())
                .money(row.amountDue())
                .count(row.settledOnTime())
                .ratio(row.shareOnTime())
                .money(row.amountOnTime())
                .ratio(row.shareOnTimeByAmount())
                .count(row.late());
        return addDisputes(row, addDays(row, cells)).all();
    }

    private static Cells addDays(DueMonth row, Cells cells) {
        return cells.ratio(row.averageDaysLate())
                .ratio(row.averageDaysLateOfLate())
                .count(row.lateSettled().maxDays())
                .ratio(row.amountWeightedDaysLate())
                .ratio(row.averageDaysToSettle());
    }

    private static Cells addDisputes(DueMonth row, Cells cells) {
        var late = row.lateSettled();
        return cells.count(row.disputed())
                .ratio(row.disputeRate())
                .count(late.upToWeek())
                .count(late.upToMonth())
                .count(late.overMonth());
    }
}
