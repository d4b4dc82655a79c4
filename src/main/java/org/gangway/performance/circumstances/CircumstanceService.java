package org.gangway.performance.circumstances;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.Side;
import org.gangway.performance.EngagementMonth;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the parties report to each other what a month is based on besides figures. */
@Service
@Transactional
public class CircumstanceService {

    private final CircumstanceRegister register;
    private final EngagementService engagements;
    private final CurrentUserProvider currentUserProvider;
    private final CircumstanceJournal log;
    private final ReliefCheck relief;
    private final CircumstanceConfirmation circumstanceConfirmation;
    private final Clock clock;

    CircumstanceService(
            CircumstanceRegister register,
            EngagementService engagements,
            CurrentUserProvider currentUserProvider,
            CircumstanceJournal log,
            ReliefCheck relief,
            CircumstanceConfirmation circumstanceConfirmation,
            Clock clock) {
        this.register = register;
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
        this.relief = relief;
        this.circumstanceConfirmation = circumstanceConfirmation;
        this.clock = clock;
    }

    /** All that was reported of the month, oldest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Circumstance> of(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        return register.of(engagement, month);
    }

    /** What waits for the own side's answer in all its engagements, the oldest month first. */
    @ForNegotiators
    @Transactional(readOnly = true)
    public List<UnansweredCircumstances> unanswered(Pageable page) {
        return register.unanswered(currentUserProvider.current(), page);
    }

    /** What something can be reported about. */
    @ForEveryone
    @Transactional(readOnly = true)
    public CircumstanceSubjects circumstanceSubjects(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        return register.terms(engagement, month);
    }

    /** What of it counts, with the reports that the portal itself knows to have come late. */
    @ForEveryone
    @Transactional(readOnly = true)
    public AgreedCircumstances counted(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        return register.counted(engagement, month);
    }

    /** Who reported and who confirmed what counts of some months, also of delays that go on from an earlier one. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<EngagementMonth, List<CircumstanceInvolvement>> entries(Collection<EngagementMonth> months) {
        return register.entries(months, currentUserProvider.current().party());
    }

    /** Delays of deliverables that were reported in an earlier month and go on in this one. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Circumstance> goingOn(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        return register.goingOn(engagement, month);
    }

    /** Tells a circumstance for the own side; it waits for the other one. */
    @ForNegotiators
    public CircumstanceId report(EngagementId engagement, YearMonth month, NewCircumstance reported) {
        var user = currentUserProvider.current();
        var side = engagements.get(engagement).sideOf(user.party());
        if (month.isAfter(YearMonth.now(clock))) {
            throw new RuleViolation("performance.month-not-begun", Map.of("month", month));
        }
        new CircumstanceCheck(register.terms(engagement, month), register.of(engagement, month), side)
                .require(reported.matter());
        relief.require(engagement, month, reported.matter(), reported.words());
        var circumstance = register.enter(Circumstance.report(engagement, month, reported, user, now()));
        log.reported(circumstance);
        return circumstance.id();
    }

    /** Confirms for the other side what was reported; from now on it counts. */
    @ForNegotiators
    public void confirm(EngagementId engagement, CircumstanceId id, String words) {
        var circumstance = find(engagement, id);
        relief.require(engagement, circumstance.month(), circumstance.content(), circumstance.explanation());
        circumstanceConfirmation.begin(circumstance, it -> it.confirm(side(engagement), answer(words)));
        log.answered(circumstance);
        if (circumstance.content() instanceof CircumstanceContent.Revocation(var of)) {
            log.revoked(find(engagement, of));
        }
    }

    /** Refuses for the other side what was reported, with a reason; it does not count. */
    @ForNegotiators
    public void refuse(EngagementId engagement, CircumstanceId id, String words) {
        end(engagement, id, (circumstance, answer) -> circumstance.refuse(side(engagement), answer), words);
    }

    /** Withdraws what the own side reported and the other has not answered. */
    @ForNegotiators
    public void withdraw(EngagementId engagement, CircumstanceId id) {
        end(engagement, id, (circumstance, answer) -> circumstance.withdraw(side(engagement), answer), "");
    }

    private void end(
            EngagementId engagement,
            CircumstanceId id,
            BiConsumer<Circumstance, CircumstanceAnswer> end,
            String words) {
        var circumstance = find(engagement, id);
        end.accept(circumstance, answer(words));
        log.answered(circumstance);
    }

    private Circumstance find(EngagementId engagement, CircumstanceId id) {
        engagements.get(engagement);
        return register.find(engagement, id);
    }

    private CircumstanceAnswer answer(String words) {
        var said = WrittenText.words(words);
        if (said.length() > NewCircumstance.MAX_LENGTH) {
            throw new RuleViolation("performance.reason-length", Map.of("max", NewCircumstance.MAX_LENGTH));
        }
        var user = currentUserProvider.current();
        return new CircumstanceAnswer(user.id(), user.name(), now(), said);
    }

    private Side side(EngagementId engagement) {
        return engagements.get(engagement).sideOf(currentUserProvider.current().party());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
