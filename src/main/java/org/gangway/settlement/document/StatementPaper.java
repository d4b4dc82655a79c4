package org.gangway.settlement.document;

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
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.statement.Statement;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.settlement.statement.Approval;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** A statement as a printed document in one language. */
final class StatementPaper {

    private final Texts texts;
    private final ReaderProfile readerProfile;
    private final Formats formats;
    private final StatementSubject statementSubject;
    private final Statement statement;

    StatementPaper(Texts texts, ReaderProfile readerProfile, StatementSubject statementSubject) {
        this.texts = texts;
        this.readerProfile = readerProfile;
        this.formats = texts.formats(readerProfile);
        this.statementSubject = statementSubject;
        this.statement = statementSubject.settled().statement();
    }

    DocumentBody body() {
        var kept = statementSubject.statement();
        var body = new DocumentBody(readerProfile.language(), say(statementSubject.title()))
                .subtitle(statementSubject.engagement())
                .footer(
                        say(Msg.settlement_document_footer(
                                statementSubject.engagement(), kept.month(), Text.of(kept.state()))),
                        say(Msg.settlement_document_page("{page}", "{pages}")))
                .definitions(facts())
                .note(say(statementSubject.owed()));
        var levels = new ServiceLevelPages(texts, readerProfile, kept);
        levels.addTo(body);
        body.heading(say(Msg.settlement_amounts_caption())).table(amounts());
        StatementTexts.held(statementSubject.amounts()).ifPresent(held -> body.note(say(held)));
        if (!statementSubject.amounts().fee().equals(statementSubject.amounts().net())) {
            body.way(NetBridgeTable.of(kept, statementSubject.amounts(), this::say, formats));
        }
        addList(body, Msg.settlement_fee_how(), StatementTexts.fee(statementSubject.settled()).stream());
        addList(body, Msg.settlement_waiting(), statementSubject.waiting().stream());
        addList(
                body,
                Msg.settlement_adjustments(),
                statementSubject.settled().adjustments().stream().map(it -> Text.step(it.explanation())));
        addList(
                body,
                Msg.settlement_disputes_open(),
                kept.disputes().open().stream().map(dispute -> StatementTexts.dispute(kept, dispute)));
        addList(
                body,
                Msg.settlement_disputes(),
                kept.disputes().all().stream()
                        .filter(dispute -> !dispute.isOpen())
                        .map(dispute -> StatementTexts.dispute(kept, dispute)));
        if (!statementSubject.settled().isByDays()) {
            addList(
                    body,
                    Msg.settlement_cuts(),
                    statement.cuts().stream().map(it -> StatementTexts.cut(it, statementSubject.settled())));
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
        return body.paragraph(
                say(Msg.settlement_document_fingerprint(kept.content().sha256())));
    }

    private Map<String, String> facts() {
        var kept = statementSubject.statement();
        var facts = new LinkedHashMap<String, String>();
        facts.put(say(Msg.settlement_document_client()), statementSubject.client());
        facts.put(say(Msg.settlement_document_vendor()), statementSubject.vendor());
        facts.put(say(Msg.settlement_column_month()), formats.month(kept.month()));
        facts.put(
                say(Msg.settlement_document_terms()),
                formats.list(statementSubject.settled().parts().stream()
                        .map(part -> say(StatementTexts.terms(part, statementSubject.settled())))
                        .toList()));
        facts.put(say(Msg.settlement_column_state()), say(Text.of(kept.state())));
        return facts;
    }

    private DocumentTable amounts() {
        var table = new DocumentTable()
                .words(say(Msg.settlement_column_item()))
                .figures(say(Msg.settlement_document_amounts()));
        StatementTexts.amounts(statementSubject.settled(), statementSubject.amounts())
                .forEach(amount -> table.row(say(amount.name()), formats.money(amount.money())));
        return table.total(
                say(Msg.settlement_amount_net()),
                formats.money(statementSubject.amounts().net()));
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
                .map(side -> statementSubject
                        .statement()
                        .approval(side)
                        .map(it -> new SignatureLine(
                                statementSubject.party(side),
                                it.name().orElseGet(() -> say(Msg.settlement_approval_silent())),
                                signed(it)))
                        .orElseGet(() -> new SignatureLine(
                                statementSubject.party(side), "", say(Msg.settlement_approval_none()))))
                .toList();
    }

    private String signed(Approval approval) {
        var decision = approval.decision();
        return decision == null
                ? formats.dateTime(approval.approvedAt())
                : say(Msg.settlement_document_approved_by_decision(approval.approvedAt(), decision));
    }

    private void addList(DocumentBody body, Text heading, Stream<Text> sentences) {
        var said = sentences.map(this::say).toList();
        if (!said.isEmpty()) {
            body.subheading(say(heading)).bulletList(said);
        }
    }

    private String say(Text text) {
        return texts.say(text, readerProfile);
    }
}
