package org.gangway.governance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.Person;
import org.gangway.identity.Role;
import org.gangway.identity.Users;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who steers an engagement: committees and the people in them. */
@Service
@Transactional
public class CommitteeService {

    private static final Set<Role> MAY_SIT = Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.COMMITTEE_MEMBER);

    private final Committees committees;
    private final Seats seats;
    private final EngagementService engagements;
    private final PartyDirectory parties;
    private final Users users;
    private final AuditLog log;

    CommitteeService(
            Committees committees,
            Seats seats,
            EngagementService engagements,
            PartyDirectory parties,
            Users users,
            AuditLog log) {
        this.committees = committees;
        this.seats = seats;
        this.engagements = engagements;
        this.parties = parties;
        this.users = users;
        this.log = log;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<Committee> committees(EngagementId engagement) {
        return committees.findOfEngagement(
                engagements.get(engagement).id(), users.current().party());
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Committee get(CommitteeId id) {
        return seats.committee(id);
    }

    /** The people of both parties who may sit in a committee or be given an action. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Person> eligible(EngagementId id) {
        var engagement = engagements.get(id);
        return Stream.of(engagement.client(), engagement.vendor())
                .flatMap(party -> parties.people(party).stream())
                .filter(person -> person.active() && person.roles().stream().anyMatch(MAY_SIT::contains))
                .toList();
    }

    @ForNegotiators
    public CommitteeId establish(EngagementId id, String name, List<NewSeat> people) {
        var engagement = engagements.get(id);
        var committee = committees.save(Committee.establish(id, name, members(engagement, people)));
        log.record(AuditEvent.of("committee.established", committee.id().value())
                .inEngagement(id.value())
                .after(Map.of("name", committee.name(), "members", names(committee))));
        return committee.id();
    }

    @ForCommitteeMembers
    public void appoint(CommitteeId id, List<NewSeat> people) {
        var committee = seats.ownCommittee(id);
        var before = names(committee);
        committee.appoint(members(engagements.get(committee.engagement()), people));
        log.record(AuditEvent.of("committee.appointed", id.value())
                .inEngagement(committee.engagement().value())
                .before(Map.of("members", before))
                .after(Map.of("members", names(committee))));
    }

    private List<CommitteeMember> members(Engagement engagement, List<NewSeat> people) {
        var eligible = eligible(engagement.id());
        return people.stream()
                .map(seat -> CommitteeMember.of(
                        seat.user(), engagement.sideOf(person(eligible, seat).party()), seat.role()))
                .toList();
    }

    private static Person person(List<Person> eligible, NewSeat seat) {
        return eligible.stream()
                .filter(it -> it.id().equals(seat.user()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("governance.cannot-sit"));
    }

    private List<Map<String, String>> names(Committee committee) {
        return committee.members().stream()
                .map(it -> Map.of(
                        "person", parties.person(it.user()).name(),
                        "role", it.role().name()))
                .toList();
    }
}
