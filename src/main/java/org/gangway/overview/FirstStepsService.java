package org.gangway.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.AssignmentPermissions;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a party still has to do until the first statement is agreed; read from what there is, each time anew. */
@Service
@Transactional(readOnly = true)
public class FirstStepsService {

    /** A new portal has few; the one that has come furthest is shown. */
    private static final PageRequest SOME = PageRequest.of(0, 5);

    private final EngagementService engagements;
    private final TermsFirstSteps terms;
    private final CalendarFirstStep calendars;
    private final CommitteeService committees;
    private final StatementFirstSteps months;
    private final FirstStepDoers doers;
    private final OwnRoles ownRoles;

    FirstStepsService(
            EngagementService engagements,
            TermsFirstSteps terms,
            CalendarFirstStep calendars,
            CommitteeService committees,
            StatementFirstSteps months,
            FirstStepDoers doers,
            OwnRoles ownRoles) {
        this.engagements = engagements;
        this.terms = terms;
        this.calendars = calendars;
        this.committees = committees;
        this.months = months;
        this.doers = doers;
        this.ownRoles = ownRoles;
    }

    /** Empty once the own party has agreed on a statement. */
    @ForEveryone
    public Optional<FirstSteps> forMe() {
        return forMe(months.isAnyAgreed());
    }

    Optional<FirstSteps> forMe(boolean anyAgreed) {
        if (anyAgreed) {
            return Optional.empty();
        }
        var user = ownRoles.user();
        return Optional.of(engagements.search("", SOME).stream()
                .map(summary -> of(engagements.get(summary.id()), ownRoles.in(summary.id())))
                .max(Comparator.comparingInt(FirstSteps::done))
                .orElseGet(() -> new FirstSteps(null, beforeAnyEngagement(user))));
    }

    private List<FirstStep> beforeAnyEngagement(CurrentUser user) {
        var steps = new ArrayList<FirstStep>();
        if (user.isClient()) {
            var known = doers.knowVendors();
            steps.add(known ? FirstStep.done(FirstStepKind.REGISTER_VENDOR, null) : registering(user));
            steps.add(opening(user));
            steps.add(FirstStep.later(FirstStepKind.DRAFT_TERMS));
        } else {
            steps.add(FirstStep.later(FirstStepKind.OPEN_ENGAGEMENT));
        }
        steps.add(FirstStep.later(FirstStepKind.SIGN_TERMS));
        steps.add(FirstStep.later(FirstStepKind.CONFIRM_CALENDARS));
        steps.add(approver(user));
        steps.add(FirstStep.later(FirstStepKind.ESTABLISH_COMMITTEE));
        steps.add(FirstStep.later(FirstStepKind.REPORT_FIGURES));
        steps.add(FirstStep.later(FirstStepKind.AGREE_STATEMENT));
        return steps;
    }

    /** On the page that opens the engagement, for those who may do both. */
    private FirstStep registering(CurrentUser user) {
        var administrator = user.has(Role.ADMINISTRATOR);
        return new FirstStep(
                FirstStepKind.REGISTER_VENDOR,
                false,
                administrator,
                doers.own(person -> person.roles().contains(Role.ADMINISTRATOR), Role.ADMINISTRATOR),
                administrator
                        ? user.has(Role.OUTSOURCING_MANAGER) ? EngagementRoutes.OPEN : IdentityRoutes.PEOPLE
                        : null);
    }

    private FirstStep opening(CurrentUser user) {
        var manager = user.has(Role.OUTSOURCING_MANAGER);
        return new FirstStep(
                FirstStepKind.OPEN_ENGAGEMENT,
                false,
                manager,
                doers.own(PersonSummary::mayNegotiate, Role.OUTSOURCING_MANAGER),
                manager ? EngagementRoutes.OPEN : null);
    }

    private FirstSteps of(Engagement engagement, CurrentUser user) {
        var steps = new ArrayList<FirstStep>();
        if (user.isClient()) {
            steps.add(FirstStep.done(FirstStepKind.REGISTER_VENDOR, null));
        }
        steps.add(FirstStep.done(FirstStepKind.OPEN_ENGAGEMENT, EngagementRoutes.overview(engagement.id())));
        steps.addAll(terms.of(engagement, user));
        steps.add(calendars.of(engagement, user));
        steps.add(approver(engagement, user));
        steps.add(committee(engagement, user));
        steps.addAll(months.of(engagement, user, terms.areSigned(engagement)));
        return new FirstSteps(engagement.name(), steps);
    }

    /** Nobody approves what they entered themselves. */
    private FirstStep approver(CurrentUser user) {
        var administrator = user.has(Role.ADMINISTRATOR);
        if (doers.approvers() > 1) {
            return FirstStep.done(FirstStepKind.INVITE_APPROVER, administrator ? IdentityRoutes.PEOPLE : null);
        }
        return new FirstStep(
                FirstStepKind.INVITE_APPROVER,
                false,
                administrator,
                doers.own(person -> person.roles().contains(Role.ADMINISTRATOR), Role.ADMINISTRATOR),
                administrator ? IdentityRoutes.PEOPLE : null);
    }

    /** A second one takes part, too, once the company has one. */
    private FirstStep approver(Engagement engagement, CurrentUser user) {
        var address = EngagementRoutes.people(engagement.id());
        if (doers.approvers(engagement.id()) > 1) {
            return FirstStep.done(FirstStepKind.INVITE_APPROVER, address);
        }
        return doers.approvers() > 1
                ? new FirstStep(
                        FirstStepKind.INVITE_APPROVER,
                        false,
                        AssignmentPermissions.mayAssign(user),
                        doers.own(
                                PersonSummary::mayNegotiate,
                                TermsFirstSteps.negotiator(engagement.sideOf(user.party()))),
                        address)
                : approver(user);
    }

    /** People of both sides sit in it. */
    private FirstStep committee(Engagement engagement, CurrentUser user) {
        var address = EngagementRoutes.of(GovernanceRoutes.COMMITTEES, engagement.id());
        if (!committees.committees(engagement.id()).isEmpty()) {
            return FirstStep.done(FirstStepKind.ESTABLISH_COMMITTEE, address);
        }
        if (!doers.areThere(engagement.vendor())) {
            return FirstStep.later(FirstStepKind.ESTABLISH_COMMITTEE);
        }
        return new FirstStep(
                FirstStepKind.ESTABLISH_COMMITTEE,
                false,
                CommitteePermissions.mayEstablish(user),
                doers.own(PersonSummary::mayNegotiate, TermsFirstSteps.negotiator(engagement.sideOf(user.party()))),
                address);
    }
}
