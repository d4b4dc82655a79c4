package org.gangway.settlement.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;

/** Statements in memory, for tests of the arithmetic between months. */
public class KeptStatements implements MonthlyStatements {

    private final List<MonthlyStatement> kept = new ArrayList<>();

    @Override
    public MonthlyStatement save(MonthlyStatement statement) {
        kept.add(statement);
        return statement;
    }

    @Override
    public Optional<MonthlyStatement> findById(StatementId id) {
        return kept.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<SilentStatement> findSilent(Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<SilentStatement> findSilent(UUID engagement, LocalDate month, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StatementInCalendar> findForCalendar(
            java.util.Collection<UUID> engagements, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Instant> findDisputed(UUID engagement, Instant from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MonthlyStatement> findAll(java.util.Collection<StatementId> ids) {
        return kept.stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public List<UnpreparedEngagement> findUnprepared(
            org.gangway.identity.PersonId person,
            java.util.Set<org.gangway.identity.Role> roles,
            LocalDate day,
            YearMonth month,
            LocalDate end,
            org.springframework.data.domain.Pageable page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSilent(UUID statement, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<YearMonth> findAwaitingApproval(EngagementId engagement, Instant moment) {
        return sorted().stream()
                .filter(MonthlyStatement::awaitsApproval)
                .map(MonthlyStatement::month)
                .toList();
    }

    @Override
    public List<YearMonth> findUnanswered(EngagementId engagement, PartyId party) {
        throw new UnsupportedOperationException();
    }

    @Override
    public EngagementParties findEnds(EngagementId engagement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DisputeRow> findDisputes(EngagementId engagement) {
        return sorted().stream()
                .flatMap(it -> it.disputes().all().stream().map(dispute -> new DisputeRow(it.month(), dispute)))
                .toList();
    }

    @Override
    public Optional<MonthlyStatement> findByEngagementAndMonth(EngagementId engagement, YearMonth month) {
        return kept.stream().filter(it -> it.month().equals(month)).findFirst();
    }

    @Override
    public List<MonthlyStatement> findByEngagementAndMonthLessThanOrderByMonth(
            EngagementId engagement, YearMonth month) {
        return sorted().stream().filter(it -> it.month().isBefore(month)).toList();
    }

    @Override
    public List<PastRow> findPast(UUID engagement, LocalDate month) {
        return sorted().stream()
                .filter(it -> it.month().atDay(1).isBefore(month))
                .<PastRow>map(Kept::new)
                .toList();
    }

    private record Kept(MonthlyStatement statement) implements PastRow {

        @Override
        public UUID getId() {
            return statement.id().value();
        }

        @Override
        public LocalDate getMonth() {
            return statement.month().atDay(1);
        }

        @Override
        public String getOutcome() {
            return statement.content().json();
        }

        @Override
        public boolean getFrozen() {
            return statement.isFrozen();
        }
    }

    @Override
    public List<MonthlyStatement> findByEngagementAndMonthGreaterThanEqualOrderByMonth(
            EngagementId engagement, YearMonth month) {
        return sorted().stream().filter(it -> !it.month().isBefore(month)).toList();
    }

    @Override
    public List<StatementRow> findRows(EngagementId engagement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<WaitingStatement> findWaiting(
            org.gangway.identity.PartyId party, org.springframework.data.domain.Pageable page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ClaimedStatement> findWithClaims(
            UUID party, Instant since, org.springframework.data.domain.Pageable page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isAnyFinal(UUID party) {
        return kept.stream().anyMatch(it -> it.state().isFinal());
    }

    private List<MonthlyStatement> sorted() {
        return kept.stream()
                .sorted(Comparator.comparing(MonthlyStatement::month))
                .toList();
    }
}
