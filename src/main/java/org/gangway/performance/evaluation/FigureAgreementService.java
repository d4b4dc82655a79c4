package org.gangway.performance.evaluation;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForOutsourcingManagers;
import org.gangway.identity.ForVendorLeads;
import org.gangway.identity.Side;
import org.gangway.measure.FigureInputs;
import org.gangway.performance.figures.FigureCheck;
import org.gangway.performance.figures.FigureStatement;
import org.gangway.performance.figures.FigureStatements;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.OpenFigures;
import org.gangway.performance.figures.ReportableMonths;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.performance.figures.StatedFigures;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the client states a figure of its own, and how each side accepts what the other states. */
@Service
@Transactional
public class FigureAgreementService {

    private final EngagementService engagements;
    private final FigureCheck check;
    private final FigureStatements statements;
    private final ResultChangeAnnouncer resultChangeAnnouncer;
    private final CurrentUserProvider currentUserProvider;
    private final AuditLog log;
    private final Clock clock;

    FigureAgreementService(
            EngagementService engagements,
            FigureCheck check,
            FigureStatements statements,
            ResultChangeAnnouncer resultChangeAnnouncer,
            CurrentUserProvider currentUserProvider,
            AuditLog log,
            Clock clock) {
        this.engagements = engagements;
        this.check = check;
        this.statements = statements;
        this.resultChangeAnnouncer = resultChangeAnnouncer;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
        this.clock = clock;
    }

    /** What both sides state of the month. */
    @ForEveryone
    @Transactional(readOnly = true)
    public StatedFigures stated(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        return statements.between(engagement, month, month);
    }

    /** The months of all engagements in which the sides differ, the oldest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<OpenFigures> open(int most) {
        return statements.open(most);
    }

    /** Everything that was ever stated of one figure, oldest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<FigureStatement> history(EngagementId engagement, ReportedWindow window) {
        engagements.get(engagement);
        return statements.history(engagement, window);
    }

    /**
     * States or corrects what the client measured; refused when somebody else changed it since it was seen.
     *
     * @param words what it was measured with; a correction has to say why
     */
    @ForOutsourcingManagers
    public void measure(EngagementId engagement, NewFigure figure, String words) {
        var term = engagements.get(engagement).term();
        ReportableMonths.of(term, YearMonth.now(clock)).require(figure.month());
        var level = FigureCheck.level(check.signedServiceLevels(engagement), figure.serviceLevelId(), figure.month());
        FigureCheck.windowEnd(level, figure.month(), figure.windowEnd());
        FigureCheck.require(level, figure.numerator(), figure.denominator());
        var reason = figure.seenVersion() == 0 && words.isBlank() ? CorrectionReason.NONE : CorrectionReason.of(words);
        var window = new ReportedWindow(level.id(), figure.windowEnd());
        var before = statements
                .between(engagement, figure.month(), figure.month())
                .of(window)
                .statedBy(Side.CLIENT);
        var user = currentUserProvider.current();
        resultChangeAnnouncer.announceChangesOf(engagement, figure.month(), figure.month(), () -> {
            statements.measured(engagement, figure.of(level.id()), reason.words(), user, clock.instant());
            return true;
        });
        var facts = new LinkedHashMap<String, Object>(facts(level, window, figure.inputs()));
        if (!reason.words().isEmpty()) {
            facts.put("reason", reason.words());
        }
        log.record(AuditEvent.of("performance.figure-measured", engagement.value())
                .inEngagement(engagement.value())
                .before(before == null ? Map.of() : facts(level, window, before))
                .after(facts));
        resultChangeAnnouncer.announce(new FigureStated(engagement, level.name(), figure.month(), false));
    }

    /**
     * Accepts for the client what the vendor reported; refused when the vendor changed it since it was seen.
     *
     * @param seenVersion the version of the vendor's figure
     */
    @ForOutsourcingManagers
    public void acceptReported(EngagementId engagement, ReportedWindow window, int seenVersion) {
        accept(engagement, window, seenVersion, Side.CLIENT);
    }

    /**
     * Accepts for the vendor what the client measured; refused when the client changed it since it was seen.
     *
     * @param seenVersion the version of the client's figure
     */
    @ForVendorLeads
    public void acceptMeasured(EngagementId engagement, ReportedWindow window, int seenVersion) {
        accept(engagement, window, seenVersion, Side.VENDOR);
    }

    private void accept(EngagementId engagement, ReportedWindow window, int seenVersion, Side by) {
        engagements.get(engagement);
        var month = YearMonth.from(window.end());
        var level = FigureCheck.level(check.signedServiceLevels(engagement), window.serviceLevelId(), month);
        var sides = statements.between(engagement, month, month).of(window);
        var stated = sides.statedBy(by.other());
        if (stated == null || !sides.isAcceptableTo(by)) {
            throw new RuleViolation("performance.nothing-to-accept", Map.of("level", level.name(), "month", month));
        }
        var agreed = sides.agreed();
        var user = currentUserProvider.current();
        resultChangeAnnouncer.announceChangesOf(engagement, month, month, () -> {
            statements.accept(engagement, window, by, seenVersion, user, clock.instant());
            return true;
        });
        log.record(AuditEvent.of("performance.figure-agreed", engagement.value())
                .inEngagement(engagement.value())
                .before(agreed == null ? Map.of() : facts(level, window, agreed.inputs()))
                .after(facts(level, window, stated)));
        resultChangeAnnouncer.announce(new FigureStated(engagement, level.name(), month, true));
    }

    private static Map<String, ?> facts(SignedServiceLevel level, ReportedWindow window, FigureInputs inputs) {
        var month = YearMonth.from(window.end());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("serviceLevel", level.name());
        facts.put("month", month);
        facts.put("numerator", inputs.numerator());
        facts.put("denominator", inputs.denominator());
        if (!window.end().equals(month.atEndOfMonth())) {
            facts.put("windowEnd", window.end());
        }
        return facts;
    }
}
