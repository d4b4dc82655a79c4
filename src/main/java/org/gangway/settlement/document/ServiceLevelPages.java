package org.gangway.settlement.document;

import org.gangway.document.DocumentBody;
import org.gangway.document.DocumentTable;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.LineAmounts;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.WholeMonth;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.SettledLines;
import org.gangway.settlement.statement.StatementTexts;

/** The service levels of a printed statement: its result, what it cost and earned. */
final class ServiceLevelPages {

    private static final int NAME = 21;
    private static final int OUTCOME = 22;

    private final Texts texts;
    private final ReaderProfile readerProfile;
    private final Formats formats;
    private final SettledMonth settled;
    private final SettledLines lines;

    ServiceLevelPages(Texts texts, ReaderProfile readerProfile, MonthlyStatement statement) {
        this.texts = texts;
        this.readerProfile = readerProfile;
        this.formats = texts.formats(readerProfile);
        this.settled = statement.content().settled();
        this.lines = new SettledLines(statement);
    }

    void addTo(DocumentBody body) {
        body.heading(say(Msg.settlement_lines())).table(settled.isByDays() ? amounts() : figuresAndAmounts());
    }

    /** Each version of the terms for itself, where amounts are weighed by days. */
    void addVersionsTo(DocumentBody body) {
        if (!settled.isByDays()) {
            return;
        }
        body.heading(say(Msg.settlement_versions()));
        body.paragraph(say(Msg.settlement_versions_why(settled.parts().size())));
        for (var whole : settled.wholes()) {
            body.subheading(say(whole.title())).table(figures(whole));
            var cuts = whole.statement().cuts().stream()
                    .map(cut -> say(StatementTexts.cut(cut, settled)))
                    .toList();
            if (!cuts.isEmpty()) {
                body.paragraph(say(Msg.settlement_version_cuts())).bulletList(cuts);
            }
        }
    }

    private DocumentTable amounts() {
        var table = new DocumentTable()
                .words(say(Msg.settlement_column_service_level()))
                .figures(say(Msg.settlement_column_credit()))
                .figures(say(Msg.settlement_column_bonus()));
        for (var figure : settled.figures()) {
            var line = lines.of(figure.serviceLevel());
            table.row(figure.name(), formats.money(line.credit()), formats.money(line.bonus()));
        }
        settled.statement()
                .penalties()
                .forEach(line -> table.row(say(StatementTexts.penalty(line)), formats.money(lines.credit(line)), ""));
        return table.total("", formats.money(lines.credits()), formats.money(lines.bonus()));
    }

    private DocumentTable figuresAndAmounts() {
        var table = figures().figures(say(Msg.settlement_column_credit())).figures(say(Msg.settlement_column_bonus()));
        settled.figures().forEach(figure -> table.row(level(figure, lines.of(figure.serviceLevel()))));
        settled.statement()
                .penalties()
                .forEach(line -> table.row(
                        say(StatementTexts.penalty(line)), "", "", "", "", formats.money(lines.credit(line)), ""));
        return table.total("", "", "", "", "", formats.money(lines.credits()), formats.money(lines.bonus()));
    }

    private DocumentTable figures(WholeMonth whole) {
        var table =
                figures().figures(say(Msg.settlement_version_credit())).figures(say(Msg.settlement_version_bonus()));
        whole.part().figures().forEach(figure -> table.row(level(figure, whole.line(figure.serviceLevel()))));
        return table;
    }

    private DocumentTable figures() {
        return new DocumentTable()
                .words(say(Msg.settlement_column_service_level()), NAME)
                .figures(say(Msg.settlement_column_reported()))
                .figures(say(Msg.settlement_column_expected()))
                .figures(say(Msg.settlement_column_minimum()))
                .words(say(Msg.settlement_column_outcome()), OUTCOME);
    }

    private String[] level(LevelFigure figure, LineAmounts line) {
        return new String[] {
            figure.name(),
            say(StatementTexts.value(figure.value(), figure.unit(), formats)),
            say(StatementTexts.value(figure.expected(), figure.unit(), formats)),
            say(StatementTexts.value(figure.minimum(), figure.unit(), formats)),
            say(Text.of(figure.attainment())),
            formats.money(line.credit()),
            formats.money(line.bonus())
        };
    }

    private String say(Text text) {
        return texts.say(text, readerProfile);
    }
}
