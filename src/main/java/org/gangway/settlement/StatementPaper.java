package org.gangway.settlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.document.DocumentBody;
import org.gangway.document.DocumentTable;
import org.gangway.document.SignatureLine;
import org.gangway.identity.Side;
import org.gangway.incentive.BonusLine;
import org.gangway.incentive.CreditLine;
import org.gangway.incentive.PenaltyLine;
import org.gangway.incentive.Statement;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** A statement as a printed document in one language. */
final class StatementPaper {

    private final Texts texts;
    private final Reader reader;
    private final Formats formats;
    private final Subject subject;
    private final Statement statement;

    StatementPaper(Texts texts, Reader reader, Subject subject) {
        this.texts = texts;
        this.reader = reader;
        this.formats = texts.formats(reader);
        this.subject = subject;
        this.statement = subject.settled().statement();
    }

    DocumentBody body() {
        var kept = subject.statement();
        var body = new DocumentBody(reader.language(), say(subject.title()))
                .subtitle(subject.engagement())
                .footer(
                        say(Msg.settlement_document_footer(subject.engagement(), kept.month(), Text.of(kept.state()))),
                        say(Msg.settlement_document_page("{page}", "{pages}")))
                .definitions(facts())
                .note(say(subject.owed()));
        var levels = new PaperLevels(texts, reader, subject.settled());
        levels.addTo(body);
        body.heading(say(Msg.settlement_amounts_caption())).table(amounts());
        if (!statement.totals().fee().equals(subject.settled().net())) {
            body.way(PaperWay.of(subject.settled(), this::say, formats));
        }
        addList(body, Msg.settlement_waiting(), subject.waiting().stream());
        addList(
                body,
                Msg.settlement_adjustments(),
                subject.settled().adjustments().stream().map(it -> Text.step(it.explanation())));
        addList(
                body,
                Msg.settlement_disputes(),
                kept.disputes().stream().map(dispute -> StatementTexts.dispute(kept, dispute)));
        if (!subject.settled().isByDays()) {
            addList(
                    body,
                    Msg.settlement_cuts(),
                    statement.cuts().stream().map(it -> StatementTexts.cut(it, subject.settled())));
        }
        addList(
                body,
                Msg.settlement_earn_backs(),
                statement.earnBacks().stream().map(it -> Text.step(it.explanation())));
        addList(
                body,
                Msg.settlement_candidates(),
                statement.candidates().stream().map(StatementTexts::candidate));
        levels.addVersionsTo(body);
        addTriggered(body);
        addHow(body);
        body.heading(say(Msg.settlement_approvals())).signatures(approvals());
        return body.paragraph(say(Msg.settlement_document_fingerprint(kept.sha256())));
    }

    private Map<String, String> facts() {
        var kept = subject.statement();
        var facts = new LinkedHashMap<String, String>();
        facts.put(say(Msg.settlement_document_client()), subject.client());
        facts.put(say(Msg.settlement_document_vendor()), subject.vendor());
        facts.put(say(Msg.settlement_column_month()), formats.month(kept.month()));
        facts.put(
                say(Msg.settlement_document_terms()),
                formats.list(subject.settled().parts().stream()
                        .map(part -> say(StatementTexts.terms(part, subject.settled())))
                        .toList()));
        facts.put(say(Msg.settlement_column_state()), say(Text.of(kept.state())));
        return facts;
    }

    private DocumentTable amounts() {
        var table = new DocumentTable()
                .words(say(Msg.settlement_column_item()))
                .figures(say(Msg.settlement_document_amounts()));
        StatementTexts.amounts(subject.settled())
                .forEach(amount -> table.row(say(amount.name()), formats.money(amount.money())));
        return table.total(
                say(Msg.settlement_amount_net()),
                formats.money(subject.settled().net()));
    }

    /** What the month gives besides money, each with its reasons. */
    private void addTriggered(DocumentBody body) {
        var fired = statement.triggered();
        if (!fired.isEmpty()) {
            body.heading(say(Msg.settlement_trigger_fired()));
            fired.forEach(
                    it -> body.subheading(say(StatementTexts.triggered(it))).bulletList(below(it.explanation())));
        }
    }

    private void addHow(DocumentBody body) {
        body.heading(say(Msg.settlement_document_how()));
        owed().forEach(step -> body.subheading(say(Text.step(step))).numberedList(below(step)));
        var plain = unowed().map(step ->
                Text.step(step.because().isEmpty() ? step : step.because().getFirst()));
        var sentences = plain.map(this::say).distinct().toList();
        if (!sentences.isEmpty()) {
            body.subheading(say(Msg.settlement_document_nothing_owed_for())).bulletList(sentences);
        }
    }

    /** Lines that change the amount, or would but for a cut. */
    private Stream<Explanation> owed() {
        var credits = statement.credits().stream()
                .filter(line -> isOwed(line.afterLevelCap()))
                .map(CreditLine::explanation);
        var penalties = statement.penalties().stream().map(PenaltyLine::explanation);
        var bonuses = statement.bonuses().stream()
                .filter(line -> isOwed(line.earned()))
                .map(BonusLine::explanation);
        return Stream.of(credits, penalties, bonuses).flatMap(steps -> steps);
    }

    private Stream<Explanation> unowed() {
        return statement.credits().stream()
                .filter(line -> !isOwed(line.afterLevelCap()))
                .map(CreditLine::explanation);
    }

    private static boolean isOwed(Money money) {
        return !money.isZero();
    }

    private List<String> below(Explanation step) {
        var sentences = new ArrayList<String>();
        step.because().forEach(reason -> {
            sentences.add(say(Text.step(reason)));
            sentences.addAll(below(reason));
        });
        return sentences;
    }

    private List<SignatureLine> approvals() {
        return Arrays.stream(Side.values())
                .map(side -> subject.statement()
                        .approval(side)
                        .map(it -> new SignatureLine(
                                subject.party(side),
                                it.name().orElseGet(() -> say(Msg.settlement_approval_silent())),
                                formats.dateTime(it.approvedAt())))
                        .orElseGet(
                                () -> new SignatureLine(subject.party(side), "", say(Msg.settlement_approval_none()))))
                .toList();
    }

    private void addList(DocumentBody body, Text heading, Stream<Text> sentences) {
        var said = sentences.map(this::say).toList();
        if (!said.isEmpty()) {
            body.subheading(say(heading)).bulletList(said);
        }
    }

    private String say(Text text) {
        return texts.say(text, reader);
    }
}
