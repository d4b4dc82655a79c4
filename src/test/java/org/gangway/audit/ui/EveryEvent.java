package org.gangway.audit.ui;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gangway.agreement.index.IndexValueService;
import org.gangway.agreement.index.NewIndexValue;
import org.gangway.agreement.negotiation.AgreementEvents;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.renewal.RenewalEvents;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.RecordedEvents;
import org.gangway.audit.UseCases;
import org.gangway.briefing.text.BriefingEvents;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingHours;
import org.gangway.contact.deputy.DeputyEvents;
import org.gangway.contact.map.ContactEvents;
import org.gangway.contact.touchpoint.TouchpointEvents;
import org.gangway.discussion.attachment.DiscussionEvents;
import org.gangway.engagement.CountedCalendars;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.HolidayEvents;
import org.gangway.engagement.MoveEvents;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.engagement.assignment.AssignmentEvents;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.escalation.course.EscalationEvents;
import org.gangway.exchange.ExchangeEvents;
import org.gangway.governance.action.Action;
import org.gangway.governance.action.ActionService;
import org.gangway.governance.action.NewAction;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.governance.committee.CommitteeMember;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.committee.NewCommitteeMember;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.governance.meeting.AgendaService;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.GovernanceFixtures;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingReplyService;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.governance.meeting.ReplyStatus;
import org.gangway.governance.minutes.Addendum;
import org.gangway.governance.minutes.AddendumService;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonName;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceEvents;
import org.gangway.identity.account.AccountService;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.account.PasswordEvents;
import org.gangway.identity.account.UserAccount;
import org.gangway.identity.partnership.PartnershipEvents;
import org.gangway.identity.party.CompanyDetails;
import org.gangway.identity.party.CompanyProfile;
import org.gangway.identity.party.CompanyRelation;
import org.gangway.identity.party.CompanyService;
import org.gangway.identity.party.ElectronicAddress;
import org.gangway.identity.party.ElectronicScheme;
import org.gangway.identity.party.InvoicingDetails;
import org.gangway.identity.party.InvoicingService;
import org.gangway.identity.party.NewRelatedCompany;
import org.gangway.identity.party.Party;
import org.gangway.identity.party.RelatedCompanyService;
import org.gangway.identity.party.SessionRules;
import org.gangway.identity.party.SessionRulesService;
import org.gangway.identity.person.ErasureEvents;
import org.gangway.identity.person.Person;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.identity.program.ProgramEvents;
import org.gangway.identity.recovery.Recovered;
import org.gangway.identity.registration.FirstSignIn;
import org.gangway.identity.registration.Invited;
import org.gangway.identity.registration.PartnerEvents;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.signin.SignOnEvents;
import org.gangway.invoicing.InvoicingEvents;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Comparison;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.Metric;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.onboarding.buddy.BuddyEvents;
import org.gangway.onboarding.plan.OnboardingEvents;
import org.gangway.onboarding.pulse.PulseEvents;
import org.gangway.paragraph.ParagraphEvents;
import org.gangway.performance.circumstances.CircumstanceEvents;
import org.gangway.performance.evaluation.FigureAgreementService;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.Evidence;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportedFigure;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.performance.figures.SignedServiceLevels;
import org.gangway.performance.figures.StatedFigures;
import org.gangway.performance.imports.ImportEvents;
import org.gangway.settlement.statement.SettlementEvents;
import org.gangway.teamwork.accord.AccordEvents;
import org.gangway.teamwork.gap.TeamRoundEvents;
import org.gangway.visit.VisitEvents;
import org.gangway.yearcalendar.feed.CalendarEvents;
import org.gangway.yearcalendar.festival.FestivalEvents;
import org.mockito.Mockito;

/** Everything that can be logged, done once by the services and journals that log it. */
final class EveryEvent {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    private final RecordedEvents log = new RecordedEvents();
    private final Party client = Party.client(new PartyName("Nordlys Handel"), "DK");

    private EveryEvent() {}

    static List<AuditEvent> all() {
        var every = new EveryEvent();
        every.identity();
        every.engagement();
        AgreementEvents.record(every.useCases());
        RenewalEvents.record(every.useCases());
        every.performance();
        SettlementEvents.record(every.useCases());
        InvoicingEvents.record(every.useCases());
        every.governance();
        DiscussionEvents.record(every.useCases());
        ParagraphEvents.record(every.useCases());
        OnboardingEvents.record(every.useCases());
        BuddyEvents.record(every.useCases());
        PulseEvents.record(every.useCases());
        FestivalEvents.record(every.useCases());
        CalendarEvents.record(every.useCases());
        VisitEvents.record(every.useCases());
        BriefingEvents.record(every.useCases());
        ExchangeEvents.record(every.useCases());
        AccordEvents.record(every.useCases());
        TeamRoundEvents.record(every.useCases());
        return every.log.events();
    }

    private UseCases useCases() {
        var useCases = new UseCases(log);
        useCases.know(client);
        useCases.know(user(GovernanceFixtures.CHAIR, client.id(), Side.CLIENT));
        useCases.know("text");
        return useCases;
    }

    private static CurrentUser user(PersonId id, PartyId party, Side side) {
        var roles = Set.of(
                side == Side.CLIENT ? Role.OUTSOURCING_MANAGER : Role.VENDOR_LEAD,
                Role.ADMINISTRATOR,
                Role.COMMITTEE_MEMBER);
        return new CurrentUser(
                id, "Karen Holm", "karen@nordlys.example", party, "Nordlys Handel", side, roles, null, null, null);
    }

    private void identity() {
        var useCases = useCases();
        FirstSignIn.record(useCases);
        PasswordEvents.know(useCases);
        useCases.of(AccountService.class).changePassword("text", "another long password");
        useCases.of(AccountService.class).prefer("en", "en-IN", "Asia/Kolkata");
        useCases.of(AccountService.class).prefer("da", "da-DK", "Europe/Copenhagen");
        var people = useCases.of(PeopleService.class);
        Invited.record(useCases());
        Recovered.record(useCases());
        useCases.know(client);
        var account = useCases.know(UserAccount.open(
                Person.of(client.id(), new PersonName("Lise Vang")),
                new EmailAddress("lise@nordlys.example"),
                client.side(),
                Set.of(Role.AUDITOR)));
        var details = useCases.of(PersonDetailsService.class);
        details.add(PersonDetails.of("Henrik Ravn"));
        details.describeOwn(PersonDetails.of("Henrik Ravn-Lund"));
        details.leaveAfter(useCases.known(Person.class).id(), DAY);
        AbsenceEvents.record(useCases);
        ErasureEvents.record(useCases);
        people.giveRoles(account.id(), Set.of(Role.FINANCE_CONTROLLER, Role.COMMITTEE_MEMBER));
        people.deactivate(account.id());
        people.activate(account.id());
        useCases.of(SessionRulesService.class).choose(new SessionRules(15, 8));
        ProgramEvents.record(useCases, account.id());
        SignOnEvents.record(useCases);
        useCases.of(InvoicingService.class)
                .describe(new InvoicingDetails(
                        "Nordlys Handel A/S",
                        "12345678",
                        "DK12345678",
                        new ElectronicAddress(ElectronicScheme.DANISH_CVR, "12345678"),
                        "Ågade 3",
                        "Aarhus C",
                        "8000"));
        var companies = useCases.of(CompanyService.class);
        companies.describe(new CompanyDetails(
                "12345678",
                null,
                new CompanyProfile("529900T8BM49AURSDO55", "123456789", "Ågade 3\n8000 Aarhus C", "DK", "DKK")));
        companies.rename("Nordlys Handel Norden");
        useCases.of(RelatedCompanyService.class)
                .add(new NewRelatedCompany(
                        CompanyRelation.SUBCONTRACTOR, null, "Konkan Data Entry", "IN", "U-1", "Scanning"));
        PartnerEvents.record(useCases());
        PartnershipEvents.record(useCases());
    }

    private void engagement() {
        var useCases = useCases();
        var engagements = useCases.of(EngagementService.class);
        var vendor = new PartyId(UUID.randomUUID());
        var id = engagements.open(AgreementFixtures.engagementWith(vendor));
        engagements.extend(id, LocalDate.of(2027, 12, 31));
        engagements.workIn(id, Locale.FRENCH);
        AssignmentEvents.record(useCases, id, client.id());
        ContactEvents.record(useCases, id, client.id());
        DeputyEvents.record(useCases, id, client.id());
        TouchpointEvents.record(useCases, id);
        useCases.know(user(PersonId.next(), vendor, Side.VENDOR));
        var site = HolidayEvents.vilnius(useCases);
        var calendars = useCases.of(SiteCalendarService.class);
        calendars.close(id, site, DAY, "Company day", ClosedDayKind.PUBLIC_HOLIDAY);
        calendars.rename(id, site, DAY, "Founder’s day", ClosedDayKind.BANK_CLOSED);
        calendars.open(id, site, DAY);
        calendars.confirm(id, site, DAY.getYear());
        calendars.rest(id, site, Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
        calendars.work(id, site, WorkingHours.parse("MONDAY 09:30-13:30 14:15-18:30"));
        HolidayEvents.place(useCases);
        HolidayEvents.record(useCases);
        MoveEvents.record(useCases);
        useCases.of(IndexValueService.class)
                .enter(id, new NewIndexValue("Consumer prices", MARCH, new BigDecimal("118.4"), "Statistics office"));
        engagements.close(id);
    }

    private void performance() {
        var useCases = useCases();
        CircumstanceEvents.record(useCases);
        ImportEvents.record(useCases);
        var comparison = Comparison.of(Metric.CLOSE_CALENDAR_ADHERENCE, AgreedLevels.of("98", "95"));
        var level = new SignedServiceLevel(
                "close",
                "Close tasks on time",
                comparison,
                EvaluationTerms.USUAL,
                ReceivablesSegment.ALL,
                5,
                CountedCalendars.BOTH,
                UUID.randomUUID(),
                true);
        useCases.know(new SignedServiceLevels(
                List.of(new SignedServiceLevels.SignedVersion(1, AgreementFixtures.START, List.of(level)))));
        var figure = useCases.know(new ReportedFigure(
                "close",
                MARCH,
                MARCH.atEndOfMonth(),
                new BigDecimal("97"),
                new BigDecimal("100"),
                3,
                new Evidence("Meera Iyer", GovernanceFixtures.NOW, List.of()),
                GovernanceFixtures.NOW,
                1));
        useCases.know(StatedFigures.reported(List.of(figure)));
        useCases.of(EngagementService.class).open(AgreementFixtures.engagementWith(client.id()));
        useCases.of(ReportingService.class)
                .report(
                        useCases.known(Engagement.class).id(),
                        new NewFigure("close", MARCH, new BigDecimal("98.5"), new BigDecimal("100"), null, 1));
        var agreement = useCases.of(FigureAgreementService.class);
        agreement.measure(
                useCases.known(Engagement.class).id(),
                new NewFigure("close", MARCH, new BigDecimal("96"), new BigDecimal("100"), null, 0),
                "Counted in our own system");
        agreement.acceptReported(
                useCases.known(Engagement.class).id(), new ReportedWindow("close", MARCH.atEndOfMonth()), 1);
    }

    private void governance() {
        var useCases = useCases();
        var vendor = new PartyId(UUID.randomUUID());
        useCases.know(people(vendor));
        useCases.know(takingPart(vendor));
        var engagement = useCases.of(EngagementService.class).open(AgreementFixtures.engagementWith(vendor));
        var committees = useCases.know(useCases.of(CommitteeService.class));
        committees.establish(
                engagement,
                "Steering committee",
                List.of(
                        new NewCommitteeMember(GovernanceFixtures.CHAIR, CommitteeRole.CHAIR),
                        new NewCommitteeMember(GovernanceFixtures.LEAD, CommitteeRole.MEMBER)));
        var committee = useCases.know(GovernanceFixtures.committee());
        committees.seat(committee.id(), new NewCommitteeMember(GovernanceFixtures.CHAIR, CommitteeRole.CHAIR));
        committees.answerWithin(committee.id(), 7);
        committees.decideAt(committee.id(), CommitteeLevel.OPERATIONAL);
        seat(useCases, GovernanceFixtures.CHAIR, Side.CLIENT);
        called(useCases, committee);
        var meeting = useCases.know(GovernanceFixtures.quorateMeeting());
        useCases.know(DAY);
        minutes(useCases, meeting);
        addenda(useCases, meeting);
        EscalationEvents.record(useCases, GovernanceFixtures.CHAIR);
    }

    private PartyDirectory people(PartyId vendor) {
        var karen = person(GovernanceFixtures.CHAIR, "Karen Holm", client.id(), Role.OUTSOURCING_MANAGER);
        var meera = person(GovernanceFixtures.LEAD, "Meera Kulkarni", vendor, Role.VENDOR_LEAD);
        var directory = Mockito.mock(PartyDirectory.class);
        Mockito.when(directory.people(client.id())).thenReturn(List.of(karen));
        Mockito.when(directory.people(vendor)).thenReturn(List.of(meera));
        Mockito.when(directory.person(karen.id())).thenReturn(karen);
        Mockito.when(directory.person(meera.id())).thenReturn(meera);
        return directory;
    }

    private EngagementPeople takingPart(PartyId vendor) {
        var directory = people(vendor);
        var takingPart = Mockito.mock(EngagementPeople.class);
        for (var party : List.of(client.id(), vendor)) {
            var of = directory.people(party);
            Mockito.when(takingPart.of(Mockito.any(), Mockito.eq(party))).thenReturn(of);
        }
        return takingPart;
    }

    private static PersonSummary person(PersonId id, String name, PartyId party, Role role) {
        return new PersonSummary(
                id,
                name,
                name.replace(' ', '.') + "@example.com",
                party,
                Set.of(role),
                org.gangway.identity.PersonAccess.OPEN);
    }

    private static void seat(UseCases useCases, PersonId user, Side side) {
        useCases.know(CommitteeMember.of(user, side, CommitteeRole.CHAIR));
    }

    private static void called(UseCases useCases, Committee committee) {
        useCases.know(Locale.ENGLISH);
        var meetings = useCases.of(MeetingService.class);
        var id = meetings.call(committee.id(), GovernanceFixtures.TEN_IN_COPENHAGEN, "Room 4");
        meetings.open(id);
        meetings.move(id, GovernanceFixtures.TEN_IN_COPENHAGEN, "Room 5");
        meetings.addItem(id, "Plans for spring", AgendaPurpose.DECISION);
        meetings.strikeItem(id, useCases.known(Meeting.class).agenda().getLast().id());
        meetings.addItem(id, "Plans for summer", AgendaPurpose.DECISION);
        var agenda = useCases.of(AgendaService.class);
        agenda.shift(id, useCases.known(Meeting.class).agenda().getFirst().id(), 1);
        agenda.handOn(
                id,
                useCases.known(Meeting.class).agenda().getFirst().id(),
                CommitteeId.of("00000000-0000-0000-0000-000000000001"));
        meetings.addItem(id, "Plans for autumn", AgendaPurpose.DECISION);
        replied(useCases);
        meetings.hold(id);
        meetings.call(committee.id(), GovernanceFixtures.TEN_IN_COPENHAGEN, "Room 4");
        meetings.cancel(useCases.known(Meeting.class).id());
    }

    /** Of a meeting that is ahead on the day of this walk. */
    private static void replied(UseCases useCases) {
        var held = useCases.known(Meeting.class);
        var later =
                MeetingTime.of(GovernanceFixtures.TEN_IN_COPENHAGEN.startThere().plusYears(1), 60);
        useCases.know(Meeting.call(useCases.known(Committee.class), 2, later, "Room 4", GovernanceFixtures.NOW));
        useCases.of(MeetingReplyService.class)
                .reply(useCases.known(Meeting.class).id(), ReplyStatus.ACCEPTED);
        useCases.know(held);
    }

    private static void minutes(UseCases useCases, Meeting meeting) {
        var minutes = useCases.of(MinutesService.class);
        var item = meeting.agenda().getFirst().id();
        minutes.attend(meeting.id(), GovernanceFixtures.CHAIR, false);
        minutes.attend(meeting.id(), GovernanceFixtures.CHAIR, true);
        minutes.note(meeting.id(), item, "", "It was discussed.");
        minutes.decide(meeting.id(), item, "We go on.");
        minutes.strike(meeting.id(), useCases.known(Decision.class).id());
        actions(useCases, meeting, item);
        minutes.circulate(meeting.id());
        minutes.object(meeting.id(), "Not all of it was said.");
        minutes.revise(meeting.id());
        minutes.circulate(meeting.id());
        minutes.accept(meeting.id());
        seat(useCases, GovernanceFixtures.LEAD, Side.VENDOR);
        minutes.accept(meeting.id());
    }

    private static void actions(UseCases useCases, Meeting meeting, UUID item) {
        var actions = useCases.of(ActionService.class);
        var task = new NewAction(item, "Send the plan", GovernanceFixtures.CHAIR, DAY);
        actions.assign(meeting.id(), task);
        actions.complete(useCases.known(Action.class).id());
        actions.assign(meeting.id(), task);
        actions.drop(useCases.known(Action.class).id());
        actions.assign(meeting.id(), task);
        var action = useCases.known(Action.class).id();
        actions.handOn(action, GovernanceFixtures.CHAIR);
        actions.postpone(action, DAY.plusDays(7));
        actions.drop(action);
        actions.reopen(action);
        actions.strike(meeting.id(), action);
    }

    private static void addenda(UseCases useCases, Meeting meeting) {
        var addenda = useCases.of(AddendumService.class);
        addenda.write(meeting.id(), "It was in Room 5.");
        addenda.withdraw(meeting.id(), useCases.known(Addendum.class).id());
        addenda.write(meeting.id(), "It was in Room 6.");
        seat(useCases, GovernanceFixtures.CHAIR, Side.CLIENT);
        addenda.accept(meeting.id(), useCases.known(Addendum.class).id());
    }
}
