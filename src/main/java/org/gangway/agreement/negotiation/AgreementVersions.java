package org.gangway.agreement.negotiation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all terms, as far as a party may see them: a draft only by the party that writes it. */
public interface AgreementVersions extends Repository<AgreementVersion, AgreementVersionId> {

    String SEEN = """
            exists (select 1 from Engagement e
                    where e.id = v.engagement and (e.client = :party or e.vendor = :party))
            and (v.status not in (org.gangway.agreement.negotiation.AgreementStatus.DRAFT,
                                  org.gangway.agreement.negotiation.AgreementStatus.DISCARDED)
                 or v.draftedBy = :party)
            """;

    String ALIVE = "v.status not in (org.gangway.agreement.negotiation.AgreementStatus.DISCARDED,"
            + " org.gangway.agreement.negotiation.AgreementStatus.ABANDONED)";

    /** At once: what another version stands in the way of is refused before anything is done with it. */
    AgreementVersion saveAndFlush(AgreementVersion version);

    @ReadOnce
    @Query("select v from AgreementVersion v where v.id = :id and " + SEEN)
    Optional<AgreementVersion> findForParty(AgreementVersionId id, PartyId party);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from AgreementVersion v where v.id = :id and " + SEEN)
    Optional<AgreementVersion> lockForParty(AgreementVersionId id, PartyId party);

    /** What is open or signed, newest first. */
    @ReadOnce
    @Query("select v from AgreementVersion v where v.engagement = :engagement and " + ALIVE + " and " + SEEN
            + " order by v.number desc")
    List<AgreementVersion> findForParty(EngagementId engagement, PartyId party);

    /** The highest number that the other side may have seen, also of what was given up; 0 where there is none. */
    @Query("select coalesce(max(v.number), 0) from AgreementVersion v where v.engagement = :engagement"
            + " and v.status <> org.gangway.agreement.negotiation.AgreementStatus.DISCARDED and " + SEEN)
    int lastNumber(EngagementId engagement, PartyId party);

    @ReadOnce
    @Query("""
            select v from AgreementVersion v
            where v.engagement = :engagement and v.status = org.gangway.agreement.negotiation.AgreementStatus.SIGNED
              and v.effectiveFrom <= :day and
            """ + SEEN + " order by v.effectiveFrom desc, v.number desc limit 1")
    Optional<AgreementVersion> findInForce(EngagementId engagement, LocalDate day, PartyId party);

    String ROW = "select v.id, v.engagement, v.number, v.status, v.effectiveFrom, v.clientSignature,"
            + " v.vendorSignature, v.sha256, v.abandonedByName, v.abandonedAt, v.abandonedFor from AgreementVersion v where ";

    /** Also what was given up; a draft that was thrown away is forgotten. */
    @ReadOnce
    @Query(ROW
            + "v.engagement = :engagement and v.status <> org.gangway.agreement.negotiation.AgreementStatus.DISCARDED"
            + " and " + SEEN + " order by v.number desc")
    List<VersionRow> findRows(EngagementId engagement, PartyId party);

    /** Of all engagements of the party. */
    @Query(ROW + "v.status = org.gangway.agreement.negotiation.AgreementStatus.SIGNED and " + SEEN
            + " order by v.number desc")
    List<VersionRow> findSignedRows(PartyId party);

    @Query(ROW + "v.engagement in :engagements"
            + " and v.status = org.gangway.agreement.negotiation.AgreementStatus.SIGNED and " + SEEN
            + " order by v.number desc")
    List<VersionRow> findSignedRows(PartyId party, Collection<EngagementId> engagements);

    /** What is on the table or waits for signatures in all engagements of the party. */
    @Query("""
            select v.engagement, e.name.value, v.number,
                   (select count(o) from Term t join t.rounds.offers o
                    where t.agreementVersion = v.id and t.state in (org.gangway.agreement.negotiation.TermState.OFFERED,
                          org.gangway.agreement.negotiation.TermState.COUNTERED)
                      and o.state = org.gangway.agreement.negotiation.OfferState.OPEN
                      and o.side <> :side) as answers,
                   case when v.status = org.gangway.agreement.negotiation.AgreementStatus.AGREED then true else false end
            from AgreementVersion v join Engagement e on e.id = v.engagement
            where (e.client = :party or e.vendor = :party)
              and (v.status = org.gangway.agreement.negotiation.AgreementStatus.NEGOTIATING
                   and exists (select 1 from Term t join t.rounds.offers o
                               where t.agreementVersion = v.id
                                 and t.state in (org.gangway.agreement.negotiation.TermState.OFFERED,
                                                 org.gangway.agreement.negotiation.TermState.COUNTERED)
                                 and o.state = org.gangway.agreement.negotiation.OfferState.OPEN and o.side <> :side)
                   or v.status = org.gangway.agreement.negotiation.AgreementStatus.AGREED
                      and (e.client = :party and v.clientSignature.signedByName is null
                           or e.vendor = :party and v.vendorSignature.signedByName is null))
            order by e.name.value
            """)
    List<PendingTerms> findWaiting(PartyId party, Side side, Pageable page);
}
