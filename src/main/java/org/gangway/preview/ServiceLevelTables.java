package org.gangway.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.settlement.statement.StatementTexts;

/** Service levels of a month as tables of plain text. */
final class ServiceLevelTables {

    private static final int WORDS = 2;

    private final Texts texts;
    private final ReaderProfile readerProfile;
    private final Formats formats;

    ServiceLevelTables(Texts texts, ReaderProfile readerProfile) {
        this.texts = texts;
        this.readerProfile = readerProfile;
        this.formats = texts.formats(readerProfile);
    }

    /** The result of each level, as one version of the terms evaluates it. */
    TextTable figures(List<PreviewLevel> levels) {
        var table = new TextTable(WORDS);
        table.row(figureHeadings().toArray(String[]::new));
        levels.forEach(level -> table.row(figures(level).toArray(String[]::new)));
        return table;
    }

    /** Each level of the month with its credit and bonus; its result only where one version says so. */
    TextTable levels(PreviewMonth month) {
        return month.isByDays() ? amounts(month) : figuresAndAmounts(month);
    }

    private TextTable amounts(PreviewMonth month) {
        var table = new TextTable(1);
        table.row(Stream.concat(Stream.of(say(Msg.settlement_column_service_level())), amountHeadings())
                .toArray(String[]::new));
        month.levels()
                .forEach(
                        level -> table.row(Stream.concat(Stream.of(level.terms().name()), amounts(month, level))
                                .toArray(String[]::new)));
        return table;
    }

    private TextTable figuresAndAmounts(PreviewMonth month) {
        var table = new TextTable(WORDS);
        table.row(Stream.concat(figureHeadings().stream(), amountHeadings()).toArray(String[]::new));
        month.levels()
                .forEach(level -> table.row(Stream.concat(figures(level).stream(), amounts(month, level))
                        .toArray(String[]::new)));
        return table;
    }

    private List<String> figureHeadings() {
        return Stream.of(
                        Msg.settlement_column_service_level(),
                        Msg.settlement_column_outcome(),
                        Msg.settlement_column_reported(),
                        Msg.settlement_column_expected(),
                        Msg.settlement_column_minimum())
                .map(this::say)
                .toList();
    }

    private Stream<String> amountHeadings() {
        return Stream.of(Msg.settlement_column_credit(), Msg.settlement_column_bonus())
                .map(this::say);
    }

    private List<String> figures(PreviewLevel level) {
        var unit = level.terms().metric().unit();
        var cells = new ArrayList<>(List.of(level.terms().name(), say(Text.of(level.outcome()))));
        cells.add(say(StatementTexts.value(level.value(), unit, formats)));
        cells.add(say(StatementTexts.value(level.expected(), unit, formats)));
        cells.add(say(StatementTexts.value(level.minimum(), unit, formats)));
        return cells;
    }

    private Stream<String> amounts(PreviewMonth month, PreviewLevel level) {
        return Stream.of(formats.money(month.credit(level)), formats.money(month.bonus(level)));
    }

    private String say(Text text) {
        return texts.say(text, readerProfile);
    }
}
