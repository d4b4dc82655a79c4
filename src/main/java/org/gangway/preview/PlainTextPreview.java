package org.gangway.preview;

import java.util.List;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.Explanation;

/** A preview as plain text in one language: a table for each month, and beneath it how everything came about. */
final class PlainTextPreview {

    private static final String INDENT = "  ";

    private final Texts texts;
    private final ReaderProfile readerProfile;
    private final Formats formats;
    private final StringBuilder out = new StringBuilder();

    private PlainTextPreview(Texts texts, ReaderProfile readerProfile) {
        this.texts = texts;
        this.readerProfile = readerProfile;
        this.formats = texts.formats(readerProfile);
    }

    static String of(SettlementPreview preview, Texts texts, ReaderProfile readerProfile) {
        var plain = new PlainTextPreview(texts, readerProfile);
        preview.months().forEach(plain::month);
        plain.line("", Msg.preview_results_hash(preview.results().sha256()));
        return plain.out.toString();
    }

    private void month(PreviewMonth month) {
        var title = formats.month(month.statement().month());
        out.append(title).append('\n').append("=".repeat(title.length())).append('\n');
        month.parts().forEach(part -> terms(part, month));
        if (!month.isByDays()) {
            out.append('\n');
        }
        new ServiceLevelTables(texts, readerProfile).levels(month).appendTo(out, INDENT);
        out.append('\n');
        amounts(month);
        PreviewTexts.besides(month).forEach(this::list);
        out.append('\n');
        line("", Msg.settlement_document_how());
        month.parts().forEach(part -> part.levels().forEach(level -> level(level)));
        steps(List.of(month.statement().explanation()), 1);
        month.targets().forEach(target -> steps(List.of(target.proposal().explanation()), 1));
        out.append('\n');
    }

    private void terms(PreviewPartMonth part, PreviewMonth month) {
        var terms = part.version().terms();
        line("", Msg.preview_terms_of_month(terms.effectiveFrom(), terms.sha256()));
        if (month.isByDays()) {
            var days = part.days();
            line(INDENT, Msg.preview_terms_of_days(days.start(), days.end(), part.countedDays(), part.countedOf()));
            out.append('\n');
            new ServiceLevelTables(texts, readerProfile).figures(part.levels()).appendTo(out, INDENT);
            out.append('\n');
        }
    }

    private void amounts(PreviewMonth month) {
        var table = new TextTable(1);
        PreviewTexts.amounts(month.statement().totals())
                .forEach(amount -> table.row(say(amount.name()), formats.money(amount.money())));
        table.appendTo(out, INDENT);
    }

    private void level(PreviewLevel level) {
        out.append(INDENT).append("- ").append(level.terms().name()).append('\n');
        steps(List.of(level.assessment().explanation()), 2);
    }

    private void list(PreviewTexts.Sentences sentences) {
        out.append('\n');
        line("", sentences.heading());
        sentences.said().forEach(said -> line(INDENT + "- ", said));
    }

    private void steps(List<Explanation> steps, int depth) {
        for (var step : steps) {
            out.append(INDENT.repeat(depth))
                    .append("- ")
                    .append(say(Text.step(step)))
                    .append('\n');
            steps(step.because(), depth + 1);
        }
    }

    private void line(String indent, Text text) {
        out.append(indent).append(say(text)).append('\n');
    }

    private String say(Text text) {
        return texts.say(text, readerProfile);
    }
}
