package org.gangway.teamwork.accord;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working agreement as people read it, and what of it waits for somebody. */
@Service
@Transactional(readOnly = true)
public class AccordRegister {

    private final WorkingPoints points;
    private final PointSteps steps;
    private final WorkingAgreements agreements;
    private final WorkingSignatures signatures;
    private final AccordAccess access;
    private final EngagementService engagements;
    private final PartyDirectory parties;

    AccordRegister(
            WorkingPoints points,
            PointSteps steps,
            WorkingAgreements agreements,
            WorkingSignatures signatures,
            AccordAccess access,
            EngagementService engagements,
            PartyDirectory parties) {
        this.points = points;
        this.steps = steps;
        this.agreements = agreements;
        this.signatures = signatures;
        this.access = access;
        this.engagements = engagements;
        this.parties = parties;
    }

    @ForEveryone
    public AccordSheet sheet(EngagementId id) {
        var may = access.permissions(id);
        var agreement = agreements.findByEngagement(id);
        var names = new EnumMap<Side, String>(Side.class);
        for (var side : Side.values()) {
            names.put(side, parties.party(engagements.get(id).party(side)).name());
        }
        return new AccordSheet(
                agreement,
                points.findByEngagement(id),
                steps.findByEngagement(id),
                signatures(id, agreement.map(WorkingAgreement::edition).orElse(0)),
                may,
                names,
                access.today());
    }

    /** How many points are in force. */
    @ForEveryone
    public long agreed(EngagementId id) {
        engagements.get(id);
        return points.findByEngagement(id).stream()
                .filter(it -> it.state().isInForce())
                .count();
    }

    private List<TeamSignature> signatures(EngagementId id, int edition) {
        var last = new LinkedHashMap<PersonId, WorkingSignature>();
        signatures.findByEngagement(id).forEach(it -> last.put(it.person(), it));
        return access.members(id).stream()
                .map(it -> {
                    var signed = last.get(it.person().id());
                    var now = signed != null && signed.edition() == edition;
                    return new TeamSignature(
                            it.person().id(),
                            it.person().name(),
                            it.side(),
                            it.person().active(),
                            signed != null && now ? signed.signedOn() : null,
                            signed != null && !now);
                })
                .toList();
    }

    /** How the signed-in user stands with each working agreement of the engagements that they take part in. */
    @ForEveryone
    public List<AccordDuty> mine(Pageable page) {
        var user = access.user();
        return agreements.findDuties(user.id(), user.party(), user.side(), access.today(), page);
    }
}
