package org.gangway.agreement;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all terms, as far as a party may see them: a draft only by the party that writes it. */
interface AgreementVersions extends Repository<AgreementVersion, AgreementVersionId> {

    String SEEN = """
            exists (select 1 from Engagement e
                    where e.id = v.engagement and (e.client = :party or e.vendor = :party))
            and (v.status <> org.gangway.agreement.AgreementStatus.DRAFT or v.draftedBy = :party)
            """;

    AgreementVersion save(AgreementVersion version);

    @Query("select v from AgreementVersion v where v.id = :id and " + SEEN)
    Optional<AgreementVersion> findForParty(AgreementVersionId id, PartyId party);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from AgreementVersion v where v.id = :id and " + SEEN)
    Optional<AgreementVersion> lockForParty(AgreementVersionId id, PartyId party);

    @Query("select v from AgreementVersion v where v.engagement = :engagement and " + SEEN + " order by v.number desc")
    List<AgreementVersion> findForParty(EngagementId engagement, PartyId party);

    @Query("""
            select v from AgreementVersion v
            where v.engagement = :engagement and v.status = org.gangway.agreement.AgreementStatus.SIGNED
              and v.effectiveFrom <= :day and
            """ + SEEN + " order by v.effectiveFrom desc, v.number desc limit 1")
    Optional<AgreementVersion> findInForce(EngagementId engagement, LocalDate day, PartyId party);

    /** What is on the table or waits for signatures in all engagements of the party. */
    @Query("""
            select v from AgreementVersion v
            where v.status in (org.gangway.agreement.AgreementStatus.NEGOTIATING,
                               org.gangway.agreement.AgreementStatus.AGREED) and
            """ + SEEN + " order by v.engagement")
    List<AgreementVersion> findOpen(PartyId party, Pageable page);
}
