package org.gangway.settlement.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.EventTime.WholeDays;
import org.gangway.language.Msg;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarQuestion;
import org.gangway.yearcalendar.CalendarSource;
import org.gangway.yearcalendar.EntryPlace;
import org.gangway.yearcalendar.EntryWords;
import org.springframework.stereotype.Component;

/** Statements in the calendar of both sides, on the last day before silence counts as agreement. */
@Component
class StatementEntries implements CalendarSource {

    private final MonthlyStatements statements;

    StatementEntries(MonthlyStatements statements) {
        this.statements = statements;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.STATEMENT);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        return statements.findForCalendar(question.ids(), question.from(), question.to()).stream()
                .map(StatementEntries::entry)
                .toList();
    }

    private static CalendarEntry entry(StatementInCalendar statement) {
        return CalendarEntry.forAll(
                CalendarEntryKind.STATEMENT,
                statement.id().value(),
                WholeDays.on(statement.answerBy()),
                EntryWords.said(Msg.settlement_calendar_statement(statement.month())),
                EntryWords.said(Msg.settlement_calendar_silence()),
                EntryPlace.owedBy(
                        statement.silent(),
                        statement.engagement(),
                        SettlementRoutes.statement(statement.engagement(), statement.month())));
    }
}
