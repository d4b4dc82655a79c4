package org.gangway.onboarding.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.DecisionId;
import org.gangway.governance.meeting.DecisionRegister;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which decisions of committees a plan rests: those that started it, and those that changed it. */
@Service
@Transactional
public class PlanDecisionService {

    private final OnboardingAccess access;
    private final DecisionRegister decisions;
    private final OnboardingJournal journal;
    private final JdbcClient jdbc;

    PlanDecisionService(
            OnboardingAccess access, DecisionRegister decisions, OnboardingJournal journal, JdbcClient jdbc) {
        this.access = access;
        this.decisions = decisions;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** As far as both sides can read them, the first first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<PlanDecision> of(OnboardingPlanId id) {
        access.plan(id);
        return jdbc.sql("select d.id, d.meeting_id, d.number, d.words, d.language, l.change"
                        + " from onboarding_plan_decision l join decision d on d.id = l.decision_id"
                        + " where l.plan_id = :plan order by d.number")
                .param("plan", id.value())
                .query((row, _) -> new PlanDecision(
                        new DecisionId(row.getObject("id", UUID.class)),
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("words"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getBoolean("change")))
                .list();
    }

    /** What a plan can rest on: decisions in minutes that were circulated, the newest first. */
    @ForNegotiators
    @Transactional(readOnly = true)
    public List<Decision> choices(OnboardingPlanId id) {
        return decisions.circulated(access.plan(id).engagement());
    }

    /**
     * The draft rests on a decision: it starts the plan, or changes one that was under way.
     *
     * @throws RuleViolation {@code onboarding.decision-unknown}, {@code onboarding.decision-linked}
     */
    @ForNegotiators
    public void link(OnboardingPlanId id, DecisionId which) {
        var plan = access.plan(id);
        access.permissions(plan).requirePlanning();
        plan.requireDraft();
        var decision = decisions
                .circulated(plan.engagement(), which)
                .orElseThrow(() -> new RuleViolation("onboarding.decision-unknown"));
        var linked = jdbc.sql("insert into onboarding_plan_decision (plan_id, decision_id, engagement_id, change)"
                        + " values (:plan, :decision, :engagement, :change) on conflict do nothing")
                .param("plan", id.value())
                .param("decision", which.value())
                .param("engagement", plan.engagement().value())
                .param("change", plan.begunOn().isPresent())
                .update();
        if (linked == 0) {
            throw new RuleViolation("onboarding.decision-linked", Map.of("number", decision.number()));
        }
        journal.rests(plan, decision.number(), decision.words());
    }
}
