package org.gangway.invoicing;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.gangway.settlement.ledger.LedgerEntry;
import org.gangway.settlement.ledger.LedgerKind;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.shared.Money;

/** What of a month is agreed and on no paper yet, line by line; what the vendor owes is positive here. */
final class NoteLines {

    private NoteLines() {}

    /**
     * Adds up what each line has open: as agreed, with disputes settled and waivers, without what is held. Paper takes all
     * that is open, so counting begins anew after it.
     *
     * @param entries of the engagement's ledger, oldest first
     */
    static List<NoteLine> open(YearMonth month, List<LedgerEntry> entries) {
        var open = new LinkedHashMap<LineKey, NoteLine>();
        for (var entry : entries) {
            if (!entry.month().equals(month)) {
                continue;
            }
            var key = entry.line();
            if (entry.kind() == LedgerKind.CREDIT_NOTE || entry.kind() == LedgerKind.INVOICE) {
                open.clear();
            } else if (key != null) {
                open.merge(key, line(key, entry), NoteLine::plus);
            }
        }
        return open.values().stream().filter(line -> !line.amount().isZero()).toList();
    }

    /** What several months have open together, month by month; one whose lines cancel each other out has nothing open. */
    static List<NoteLine> open(List<YearMonth> months, List<LedgerEntry> entries) {
        return months.stream()
                .map(month -> open(month, entries))
                .filter(lines -> !isNothing(lines))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isNothing(List<NoteLine> lines) {
        return lines.isEmpty()
                || sum(lines, Money.zero(lines.getFirst().amount().currency())).isZero();
    }

    private static NoteLine line(LineKey key, LedgerEntry entry) {
        return new NoteLine(
                NoteReason.of(key.kind()),
                entry.name(),
                key.about().orElse(entry.month()),
                entry.month(),
                entry.on(LedgerAccount.OPEN).negated());
    }

    static Money sum(List<NoteLine> lines, Money nothing) {
        return lines.stream().map(NoteLine::amount).reduce(nothing, Money::plus);
    }
}
