package org.gangway.agreement.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.agreement.negotiation.Negotiation;
import org.gangway.agreement.negotiation.TermState;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.ui.wording.FeeWording;
import org.gangway.agreement.ui.wording.RenewalWording;
import org.gangway.agreement.ui.wording.ScheduleSummary;
import org.gangway.agreement.ui.wording.ServiceLevelWording;
import org.gangway.document.DocumentBody;
import org.gangway.document.DocumentTable;
import org.gangway.document.PdfRenderer;
import org.gangway.document.SignatureLine;
import org.gangway.engagement.Engagement;
import org.gangway.identity.Side;
import org.gangway.language.Formats;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;

/**
 * The terms on paper: in the authoritative language, and once more in the working language.
 *
 * @param country the client's: days and amounts are written as there, whoever takes the document away
 */
record TermsPdf(Engagement engagement, Negotiation negotiation, Texts texts, ReaderProfile reader, String country) {

    /** Columns of the allocations. */
    private static final int FIGURES = 3;

    byte[] pdf() {
        var binding = engagement.languages().authoritativeLocale();
        var working = engagement.languages().workingLocale();
        var body = new DocumentBody(binding, title(binding));
        write(body, binding);
        if (!working.equals(binding)) {
            body.heading(title(working));
            body.note(say(
                    working,
                    Msg.agreement_pdf_translation(texts.formats(in(working)).languageName(binding))));
            write(body, working);
        }
        return new PdfRenderer().render(body);
    }

    private String title(Locale language) {
        return say(
                language,
                Msg.agreement_pdf_title(engagement.name(), negotiation.version().number()));
    }

    private void write(DocumentBody body, Locale language) {
        var version = negotiation.version();
        version.effectiveFrom()
                .ifPresent(day -> body.paragraph(say(language, Msg.agreement_pdf_effective(day)), language));
        for (var term : negotiation.terms()) {
            if (term.state() == TermState.DROPPED || (term.state() == TermState.AGREED && term.isRetired())) {
                continue;
            }
            switch (term.value()) {
                case ServiceLevelTerms level when term.state() == TermState.AGREED -> level(body, language, level);
                case IncentiveTerms incentive
                when term.state() == TermState.AGREED -> schedule(body, language, incentive);
                case SettlementTerms terms
                when term.state() == TermState.AGREED -> {
                    body.subheading(say(language, Text.of(terms.kind())));
                    body.paragraph(say(language, ServiceLevelWording.settlement(terms)));
                }
                case RenewalTerms renewal
                when term.state() == TermState.AGREED -> {
                    body.subheading(say(language, Text.of(renewal.kind())));
                    RenewalWording.sentences(renewal).forEach(one -> body.paragraph(say(language, one)));
                }
                case FeeTerms fee
                when term.state() == TermState.AGREED -> {
                    body.subheading(say(language, Text.of(term.kind())));
                    new FeeWording(fee, negotiation.levels())
                            .sentences()
                            .forEach(one -> body.paragraph(say(language, one)));
                }
                default -> body.note(say(language, Msg.agreement_pdf_open_term()));
            }
        }
        body.signatures(List.of(signature(language, Side.CLIENT), signature(language, Side.VENDOR)));
        version.sha256().ifPresent(hash -> body.paragraph(say(language, Msg.agreement_pdf_hash(hash)), language));
    }

    private void level(DocumentBody body, Locale language, ServiceLevelTerms level) {
        body.subheading(level.name());
        var rows = new LinkedHashMap<String, String>();
        ServiceLevelWording.facts(level).forEach((name, words) -> rows.put(say(language, name), say(language, words)));
        body.definitions(rows);
    }

    private void schedule(DocumentBody body, Locale language, IncentiveTerms incentive) {
        var part = new ScheduleSummary(
                incentive.schedule(), negotiation.flatFee(engagement).orElse(null), negotiation.levels());
        var formats = texts.formats(in(language));
        body.subheading(say(language, Text.of(incentive.kind())));
        body.bulletList(part.sentences().stream().map(one -> say(language, one)).toList());
        body.table(allocations(language, part, formats));
        part.schedule().serviceLevels().forEach(level -> {
            body.subheading(level.name());
            body.definitions(rules(language, part.row(level, formats)));
        });
    }

    private DocumentTable allocations(Locale language, ScheduleSummary part, Formats formats) {
        var headings = ScheduleSummary.headings();
        var table = new DocumentTable()
                .words(say(language, headings.get(0)))
                .figures(say(language, headings.get(1)))
                .figures(say(language, headings.get(2)));
        part.schedule().serviceLevels().forEach(level -> table.row(words(language, part.row(level, formats))));
        return table.total(words(language, part.total(formats)));
    }

    /** The service level and its figures. */
    private String[] words(Locale language, List<Text> cells) {
        return cells.stream().limit(FIGURES).map(cell -> say(language, cell)).toArray(String[]::new);
    }

    /** Every rule under its name: side by side they would leave no room for words. */
    private Map<String, String> rules(Locale language, List<Text> cells) {
        var headings = ScheduleSummary.headings();
        var rules = new LinkedHashMap<String, String>();
        for (int i = FIGURES; i < cells.size(); i++) {
            rules.put(say(language, headings.get(i)), say(language, cells.get(i)));
        }
        return rules;
    }

    private SignatureLine signature(Locale language, Side side) {
        var signature = negotiation.version().signature(side);
        return new SignatureLine(
                say(language, Text.of(side)),
                signature.map(it -> it.signedByName()).orElse(""),
                signature
                        .map(it -> texts.formats(in(language)).dateTime(it.signedAt()))
                        .orElse(""));
    }

    private String say(Locale language, Text text) {
        return texts.say(text, in(language));
    }

    private ReaderProfile in(Locale language) {
        return new ReaderProfile(language, Languages.formats(language, country), reader.zone());
    }
}
