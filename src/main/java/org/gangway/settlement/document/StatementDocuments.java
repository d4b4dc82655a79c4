package org.gangway.settlement.document;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.gangway.document.DownloadFile;
import org.gangway.document.PdfRenderer;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.Approval;
import org.gangway.settlement.statement.MonthlyStatement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statements as files, in the language of whoever takes them away. */
@Service
@Transactional(readOnly = true)
public class StatementDocuments {

    private final StatementQueries statementQueries;
    private final EngagementService engagements;
    private final PartyDirectory parties;
    private final WaitingCircumstances waiting;
    private final Texts texts;
    private final PdfRenderer renderer = new PdfRenderer();

    StatementDocuments(
            StatementQueries statementQueries,
            EngagementService engagements,
            PartyDirectory parties,
            WaitingCircumstances waiting,
            Texts texts) {
        this.statementQueries = statementQueries;
        this.engagements = engagements;
        this.parties = parties;
        this.waiting = waiting;
        this.texts = texts;
    }

    @ForEveryone
    public DownloadFile pdf(EngagementId engagement, YearMonth month, ReaderProfile readerProfile) {
        var statementSubject = subject(engagement, month);
        var body = new StatementPaper(texts, readerProfile, statementSubject).body();
        var bytes = renderer.render(
                body.toXhtml(),
                body.language(),
                body.title(),
                lastApproval(statementSubject).orElse(null));
        return new DownloadFile(name(statementSubject, readerProfile) + ".pdf", DownloadFile.PDF, bytes);
    }

    @ForEveryone
    public DownloadFile workbook(EngagementId engagement, YearMonth month, ReaderProfile readerProfile) {
        var statementSubject = subject(engagement, month);
        // not the clock: the same statement gives the same file
        var created = lastApproval(statementSubject)
                .orElseGet(() -> month.atEndOfMonth().atStartOfDay().toInstant(ZoneOffset.UTC));
        var bytes = new StatementWorkbook(new SheetTexts(texts, readerProfile), statementSubject).write(created);
        return new DownloadFile(name(statementSubject, readerProfile) + ".xlsx", DownloadFile.XLSX, bytes);
    }

    private StatementSubject subject(EngagementId id, YearMonth month) {
        var engagement = engagements.get(id);
        var statement = statementQueries.statement(id, month);
        return new StatementSubject(
                statement,
                statementQueries.amounts(statement),
                engagement.name(),
                name(engagement.client(), statement),
                name(engagement.vendor(), statement),
                waiting.of(statement));
    }

    /** What both sides approved names them as they were called then. */
    private String name(PartyId party, MonthlyStatement statement) {
        var approvals = Arrays.stream(Side.values())
                .flatMap(side -> statement.approval(side).stream())
                .map(Approval::approvedAt)
                .sorted()
                .toList();
        return approvals.size() < Side.values().length
                ? parties.party(party).name()
                : parties.nameAt(party, approvals.getLast());
    }

    private String name(StatementSubject statementSubject, ReaderProfile readerProfile) {
        var month = statementSubject.statement().month().toString();
        return texts.say(Msg.settlement_document_file(month, statementSubject.engagement()), readerProfile);
    }

    private static Optional<Instant> lastApproval(StatementSubject statementSubject) {
        return Arrays.stream(Side.values())
                .flatMap(side -> statementSubject.statement().approval(side).stream())
                .map(Approval::approvedAt)
                .max(Instant::compareTo);
    }
}
